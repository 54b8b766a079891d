import { version } from "../../package.json";
import { NAME } from "../brand/brand";
import { CACHE_RULES } from "../http/cache-rules";
import { PROBLEM_TITLES } from "../http/problem";
import { mayBePage } from "../http/wanted-form";
import type { Example } from "./example";
import { OPERATIONS, type Operation, TAGS } from "./operations";
import { type Parameter, parametersOf } from "./parameters";
import { PROBLEM_CODES, type ProblemCodeName } from "./problem-codes";

interface MediaType {
  schema: object;
  example?: unknown;
  examples?: Record<string, { summary: string; value: unknown }>;
}

export interface Answer {
  description: string;
  headers?: Record<string, object>;
  content?: Record<string, MediaType>;
}

export interface DescribedOperation {
  operationId: string;
  tags: [keyof typeof TAGS];
  summary: string;
  description?: string;
  parameters: Parameter[];
  responses: Record<string, Answer>;
}

/**
 * The description of the whole service. `schemas` are the components' bodies.
 * @see https://spec.openapis.org/oas/v3.1.1.html
 */
export function describeService(origin: string, example: Example, schemas: Record<string, object>) {
  return {
    openapi: "3.1.1",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: NAME,
      version,
      summary: "Quote and event cards that prove where the words come from.",
      description:
        "Every card shows words that were found verbatim in an article, with the proof beside them. Everything is read with GET; HEAD answers with the same headers. All answers that show a card or an article may be read from any origin.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: origin }],
    // Everything is public.
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(
      OPERATIONS.map((operation) => [operation.path, { get: describeOperation(operation, example) }]),
    ),
    components: { schemas },
    externalDocs: { url: `${origin}/docs`, description: "The documentation for developers" },
  };
}

function describeOperation(operation: Operation, example: Example): DescribedOperation {
  const { id, tag, summary, description, ranges } = operation;
  const parameters = parametersOf(example.card);
  const names = [...(operation.parameters ?? []), ...(hasTag(operation) ? ["ifNoneMatch" as const] : [])];
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: names.map((name) => parameters[name]),
    responses: {
      "200": { description: summary, headers: headersOf(operation), content: contentOf(operation, example) },
      ...(ranges
        ? {
            "206": {
              description: "The range that was asked for.",
              headers: headersOf(operation),
              content: contentOf(operation, example),
            },
          }
        : {}),
      ...(hasTag(operation) ? { "304": { description: "The client holds this version." } } : {}),
      ...problemAnswers(operation),
    },
  };
}

/** What has its hash in its name needs no other version. */
function hasTag({ cache }: Operation): boolean {
  return cache !== "hashed";
}

function headersOf(operation: Operation) {
  const text = (description: string, value: string) => ({
    description,
    schema: { type: "string" },
    example: value,
  });
  return {
    "Cache-Control": text(
      "How long browsers and caches may keep it.",
      CACHE_RULES[operation.cache]["Cache-Control"],
    ),
    ...(hasTag(operation) ? { ETag: text("The version.", '"0123456789abcdef01234567"') } : {}),
  };
}

function contentOf({ bodies }: Operation, example: Example): Record<string, MediaType> {
  return Object.fromEntries(
    Object.entries(bodies).map(([type, body]) => [
      type,
      {
        schema: typeof body.schema === "string" ? schemaRef(body.schema) : body.schema,
        ...(body.example ? { example: body.example(example) } : {}),
      },
    ]),
  );
}

/** Errors by status, each of one code or more: for programs, and for people where they may be pages. */
function problemAnswers({ path, problems = [] }: Operation): Record<string, Answer> {
  const codes: readonly ProblemCodeName[] = [...problems, "method-not-allowed", "internal-error"];
  const byStatus = Object.groupBy(codes, (code) => PROBLEM_CODES[code].status);
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, some = []]) => [
      status,
      {
        description: some.map((code) => `${code}: ${PROBLEM_CODES[code].when}`).join(" "),
        content: {
          "application/problem+json": {
            schema: schemaRef("Problem"),
            examples: Object.fromEntries(
              some.map((code) => [code, { summary: PROBLEM_CODES[code].when, value: problemExample(code) }]),
            ),
          },
          ...(mayBePage(path) ? { "text/html": { schema: { type: "string" } } } : {}),
        },
      },
    ]),
  );
}

function problemExample(code: ProblemCodeName) {
  const { status, detail } = PROBLEM_CODES[code];
  return { type: "about:blank", title: PROBLEM_TITLES[status], status, code, detail };
}

function schemaRef(name: string) {
  return { $ref: `#/components/schemas/${name}` };
}
