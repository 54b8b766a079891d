/** Why a file cannot be read as an article. Stable: the command line and tests go by it. */
export type UnreadableCode =
  | "empty"
  | "too-large"
  | "binary"
  | "wrong-encoding"
  | "unknown-encoding"
  | "nested-too-deep"
  | "bad-front-matter"
  | "no-article";

/** A file that is no article, with what its editor can do about it. The only error that reading throws. */
export class UnreadableArticle extends Error {
  override readonly name = "UnreadableArticle";
  readonly code: UnreadableCode;
  /** Line of the file where the trouble is, counted from 1. */
  readonly line?: number;

  constructor(code: UnreadableCode, message: string, line?: number) {
    super(message);
    this.code = code;
    if (line !== undefined) this.line = line;
  }
}
