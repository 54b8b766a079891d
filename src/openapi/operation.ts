import type { CacheRuleName } from "../http/cache-rules";
import type { SchemaName } from "./component-schemas";
import type { Example } from "./example";
import type { ParameterName } from "./parameters";
import type { ProblemCodeName } from "./problem-codes";

/** Groups of operations, in the order in which people need them. */
export const TAGS = {
  Cards: "A quote or an event with what proves it.",
  Pictures: "A card drawn, in every size and theme. No words come from the address.",
  Articles: "What there is.",
  Corrections: "What was corrected, withdrawn and restored.",
  Embedding: "Cards inside other pages.",
  Publishing:
    "For the newsroom’s own programs: needs a token. Nothing that was published is ever overwritten, and every address keeps answering.",
  Contracts: "What this service promises, for people and for programs.",
  Site: "What browsers, crawlers and monitors look for.",
} as const;

export const METHODS = ["get", "put", "post", "delete"] as const;
export type Method = (typeof METHODS)[number];

export interface Body {
  /** A named schema, or what every body of the type is. */
  schema: SchemaName | { type: "string" };
  example?: (example: Example) => unknown;
}

export interface Operation {
  path: string;
  /** Absent: GET. */
  method?: Method;
  /** `operationId`, and the anchor in the documentation. */
  id: string;
  tag: keyof typeof TAGS;
  summary: string;
  description?: string;
  parameters?: readonly ParameterName[];
  /** The body that is sent, as JSON. */
  takes?: SchemaName;
  /** Media type and body of the answer; more than one where Accept decides. */
  bodies: Readonly<Record<string, Body>>;
  /** Absent: 200. */
  statuses?: readonly ("200" | "201")[];
  cache: CacheRuleName;
  /** Whether it takes ranges. */
  ranges?: true;
  /** Whether it has no entity tag. */
  untagged?: true;
  /** Whether it takes a token. */
  needsToken?: true;
  problems?: readonly ProblemCodeName[];
}
