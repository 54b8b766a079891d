import { Article } from "../../model/article";
import { toJSONSchema } from "../../model/to-json-schema";
import { ImportResult } from "../import/import-result";
import { ListResult } from "../list/list-result";
import { EXIT } from "../problem";
import { ProblemResult } from "../problem-result";
import { PublishResult } from "../publish/publish-result";
import { Manifest } from "../render/manifest";
import { RenderResult } from "../render/render-result";
import { sayJson } from "../terminal/say";
import { VerifyResult } from "../verify/verify-result";
import type { SchemaName } from "./command";

const SCHEMAS = {
  article: { schema: Article, title: "Article data", io: "input" },
  import: { schema: ImportResult, title: "What factcard import --json prints", io: "output" },
  list: { schema: ListResult, title: "What factcard list --json prints", io: "output" },
  verify: { schema: VerifyResult, title: "What factcard verify --json prints", io: "output" },
  render: { schema: RenderResult, title: "What factcard render --json prints", io: "output" },
  manifest: { schema: Manifest, title: "The manifest beside rendered pictures", io: "output" },
  publish: { schema: PublishResult, title: "What factcard publish --json prints", io: "output" },
  problem: { schema: ProblemResult, title: "What --json prints where nothing could be done", io: "output" },
} as const satisfies Record<SchemaName, object>;

/** `factcard schema`: a JSON Schema on standard output. */
export function printSchema(name: SchemaName): number {
  const { schema, title, io } = SCHEMAS[name];
  sayJson({ title, ...toJSONSchema(schema, { io }) });
  return EXIT.ok;
}
