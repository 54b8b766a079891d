import * as z from "zod";
import type { Article } from "../../model/article";
import { ArticleRecord, ChangeAnswer } from "../../model/change-answer";
import type { Complaint } from "../../model/complaint";
import { CommandProblem } from "../problem";
import { TOKEN_VARIABLE } from "./read-token";

/** An article of some megabytes is proven in seconds; who waits longer waits for nothing. */
const PATIENCE = 60_000;

/** An article as it is published, and the tag that a change of it has to name. */
export interface Published {
  article: Article;
  tag: string;
  withdrawn: boolean;
}

/** What came of sending an article. */
export type Sent =
  | { kind: "accepted"; answer: ChangeAnswer }
  /** What is wrong with it, with JSON Pointers into the article where it is something there. */
  | { kind: "refused"; problems: (Omit<Complaint, "pointer"> & { pointer?: string })[] }
  /** Somebody else published since it was asked for. */
  | { kind: "overtaken" };

export interface ToSend {
  article: Article;
  sourceText: string;
  note?: string;
}

/** A Worker's publish API. All of it throws `CommandProblem` where the Worker does not answer as one. */
export interface Service {
  /** The article with this slug; `undefined` where none was ever published. */
  find(slug: string): Promise<Published | undefined>;
  /** Publishes over `known`, or for the first time. */
  send(body: ToSend, known: Published | undefined): Promise<Sent>;
}

export function openService(origin: string, token: string): Service {
  const ask = async (slug: string, init: RequestInit = {}): Promise<Response> => {
    const address = `${origin}/api/articles/${slug}`;
    const headers = { ...init.headers, Authorization: `Bearer ${token}`, Accept: "application/json" };
    try {
      // The token is for this address, and for none that it may point to.
      return await fetch(address, {
        ...init,
        headers,
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
      });
    } catch (error) {
      throw new CommandProblem("service-unreachable", `${origin} does not answer: ${reasonOf(error)}`, {
        fix: "See that the Worker runs, and that --to has its address.",
      });
    }
  };
  return {
    async find(slug) {
      const answer = await ask(slug);
      if (answer.status === 404 && (await problemOf(answer))?.code === "article-not-found") return undefined;
      if (!answer.ok) throw await refusal(answer, origin);
      const { article, etag, withdrawn } = await read(answer, ArticleRecord, origin);
      return { article, tag: etag, withdrawn };
    },
    async send(body, known) {
      const condition: HeadersInit = known ? { "If-Match": known.tag } : { "If-None-Match": "*" };
      const answer = await ask(body.article.slug, {
        method: "PUT",
        headers: { ...condition, "Content-Type": "application/json" },
        body: JSON.stringify(body),
      });
      if (answer.ok) return { kind: "accepted", answer: await read(answer, ChangeAnswer, origin) };
      if (answer.status === 409 || answer.status === 412) return { kind: "overtaken" };
      const problem = await problemOf(answer);
      if (answer.status === 422 || answer.status === 413)
        return {
          kind: "refused",
          problems: problem?.problems?.map(inArticle) ?? [{ detail: said(problem) }],
        };
      throw await refusal(answer, origin, problem);
    },
  };
}

/** As much of RFC 9457 problem details as is told here. */
const ProblemAnswer = z.object({
  code: z.string(),
  detail: z.string(),
  problems: z
    .array(
      z.object({
        pointer: z.string(),
        detail: z.string(),
        published: z.string().optional(),
        sent: z.string().optional(),
      }),
    )
    .optional(),
});
type ProblemAnswer = z.infer<typeof ProblemAnswer>;

async function problemOf(answer: Response): Promise<ProblemAnswer | undefined> {
  const body: unknown = await answer.json().catch(() => undefined);
  return ProblemAnswer.safeParse(body).data;
}

async function read<T>(answer: Response, schema: z.ZodType<T>, origin: string): Promise<T> {
  const { data } = schema.safeParse(await answer.json().catch(() => undefined));
  if (data !== undefined) return data;
  throw new CommandProblem(
    "not-factcard",
    `${origin} does not answer as this version of factcard's Worker does`,
    {
      fix: "See that --to has the Worker's address, and that both are of the same version.",
    },
  );
}

async function refusal(answer: Response, origin: string, known?: ProblemAnswer): Promise<CommandProblem> {
  const problem = known ?? (await problemOf(answer));
  const wait = answer.headers.get("Retry-After");
  switch (answer.status) {
    case 401:
      return new CommandProblem("token-refused", `${origin} does not know the token`, {
        fix: `Set ${TOKEN_VARIABLE} to one whose digest is in the Worker's secret PUBLISH_TOKENS.`,
      });
    case 403:
      return new CommandProblem("token-refused", said(problem), { fix: "Use a token that has the scope." });
    case 429:
    case 503:
      return new CommandProblem("service-busy", said(problem), {
        fix: wait === null ? "Try again later." : `Try again in ${wait} seconds.`,
      });
    case 501:
      return new CommandProblem("publishing-off", said(problem), {
        fix: `Set the Worker up to publish: ${origin}/docs#publish`,
      });
    default:
      return new CommandProblem(
        "not-factcard",
        problem ? said(problem) : `${origin} answers ${answer.status}, as no Worker of factcard does`,
        { fix: "See that --to has the Worker's own address." },
      );
  }
}

function said(problem: ProblemAnswer | undefined): string {
  return problem?.detail ?? "it gives no reason";
}

/** Pointers are into what was sent; of that, people have the article's file. */
function inArticle({ pointer, detail, ...change }: Complaint) {
  return pointer.startsWith("/article/") || pointer === "/article"
    ? { pointer: pointer.slice("/article".length), detail, ...change }
    : { detail: `${pointer.slice(1)}: ${detail}` };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `not within ${PATIENCE / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
