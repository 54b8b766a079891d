import { version } from "../../package.json";
import { NAME } from "../brand/brand";
import { CACHE_RULES } from "../http/cache-rules";
import { PROBLEM_TITLES } from "../http/problem";
import { mayBePage } from "../http/wanted-form";
import type { Example } from "./example";
import { METHODS, type Method, type Operation, TAGS } from "./operation";
import { OPERATIONS } from "./operations";
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
  security?: Record<string, string[]>[];
  requestBody?: { required: true; content: Record<string, MediaType> };
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
        "Every card shows words that were found verbatim in an article, with the proof beside them. Everything is read with GET; HEAD answers with the same headers. All answers that show a card or an article may be read from any origin. What begins with /api is for the newsroom’s own programs.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: origin }],
    // Everything but the API is public.
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: describePaths(example),
    components: {
      schemas,
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A token of the newsroom’s, with the scope publish, correct, or both.",
        },
      },
    },
    externalDocs: { url: `${origin}/docs`, description: "The documentation for developers" },
  };
}

type Paths = Record<string, Partial<Record<Method, DescribedOperation>>>;

function describePaths(example: Example): Paths {
  const paths: Paths = {};
  for (const operation of OPERATIONS) {
    const { path, method = "get" } = operation;
    paths[path] = { ...paths[path], [method]: describeOperation(operation, example) };
  }
  return paths;
}

/** Every operation of a description with its address and its method. */
export function listOperations(paths: Paths): (DescribedOperation & { path: string; method: Method })[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const operation = methods[method];
      return operation ? [{ ...operation, path, method }] : [];
    }),
  );
}

function describeOperation(operation: Operation, example: Example): DescribedOperation {
  const { id, tag, summary, description, ranges, takes, statuses = ["200"] } = operation;
  const parameters = parametersOf(example.card);
  const isConditional = hasTag(operation) && (operation.method ?? "get") === "get";
  const names = [...(operation.parameters ?? []), ...(isConditional ? ["ifNoneMatch" as const] : [])];
  const answer = {
    description: summary,
    headers: headersOf(operation),
    content: contentOf(operation, example),
  };
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: names.map((name) => parameters[name]),
    ...(operation.needsToken ? { security: [{ token: [] }] } : {}),
    ...(takes === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: schemaRef(takes) } } } }),
    responses: {
      ...Object.fromEntries(statuses.map((status) => [status, answer])),
      ...(ranges
        ? {
            "206": { ...answer, description: "The range that was asked for." },
          }
        : {}),
      ...(isConditional ? { "304": { description: "The client holds this version." } } : {}),
      ...problemAnswers(operation),
    },
  };
}

/** What has its hash in its name needs no other version. */
function hasTag({ cache, untagged }: Operation): boolean {
  return cache !== "hashed" && !untagged;
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
