/**
 * Something that an editor should look at: `must` before the article can be
 * published, `check` because it may be wrong, `note` so that nothing is left out
 * unseen.
 */
export interface Finding {
  level: "must" | "check" | "note";
  /** Stable, for programs. */
  code: FindingCode;
  /** JSON Pointer (RFC 6901) into the draft; empty for what is not in it. */
  path: string;
  problem: string;
  /** What the editor should do. */
  advice: string;
  /** The article's words that it is about, and where they begin, in code points. */
  words?: string;
  start?: number;
}

export type FindingCode =
  | "missing"
  | "placeholder"
  | "unsure-speaker"
  | "unsure-words"
  | "no-speaker"
  | "skipped-words"
  | "too-long"
  | "unsure-date"
  | "unsure-language"
  | "no-date"
  | "unsupported"
  | "invalid";

/** What stands in a field that the schema demands and the article does not give. Nobody could take it for words of the article. */
export function placeholder(question: string): string {
  return `[${question}]`;
}

/** What stands where a web address has to: nobody can have it (RFC 2606). */
export const PLACEHOLDER_ADDRESS = "https://publisher.example/";

/** What stands where a language has to: BCP 47's tag for one that is not known. */
export const PLACEHOLDER_LANGUAGE = "und";
