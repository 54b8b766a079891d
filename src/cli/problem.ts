/** Exit codes: what the shell, and scripts, get to know. */
export const EXIT = { ok: 0, findings: 1, problem: 2 } as const;

/** Names of what can go wrong before there is anything to find; scripts may rely on them. */
export type ProblemCode =
  | "usage"
  | "file-not-found"
  | "not-a-file"
  | "not-readable"
  | "not-writable"
  | "too-large"
  | "not-text"
  | "unknown-format"
  | "not-json"
  | "invalid-article"
  | "article-not-found"
  | "card-not-found"
  | "not-drawable"
  | "file-exists"
  | "empty"
  | "unreadable-article"
  | "token-missing"
  | "token-refused"
  | "service-unreachable"
  | "service-busy"
  | "publishing-off"
  | "not-factcard";

interface Where {
  file?: string;
  /** Counted from 1. */
  line?: number;
  /** What to do about it, as a sentence. */
  fix?: string;
}

/** The command cannot do what it was asked to, through nobody's bug. Ends it with exit code 2. */
export class CommandProblem extends Error {
  override readonly name = "CommandProblem";
  readonly file?: string;
  readonly line?: number;
  readonly fix?: string;
  constructor(
    readonly code: ProblemCode,
    message: string,
    { file, line, fix }: Where = {},
  ) {
    super(message);
    this.file = file;
    this.line = line;
    this.fix = fix;
  }
}
