import { logSurprise } from "../http/log";
import { Problem } from "../http/problem";
import { sendPage } from "../http/send-page";
import { isPerson, mayBePage } from "../http/wanted-form";
import type { Article } from "../model/article";
import { NotFoundPage } from "../pages/not-found-page";
import { DrawingFailed, TooManyDrawings } from "../render/drawn-pictures";
import type { ArticleStore } from "../store/article-store";

/**
 * The answer to whatever was thrown: a page for people, problem details for
 * programs. Surprises are logged whole and told to nobody. `store` is absent
 * where the error came before it was picked.
 */
export async function answerError(error: Error, request: Request, store?: ArticleStore): Promise<Response> {
  const problem = problemOf(error, request);
  if (!wantsPage(request)) return problem.toResponse();
  try {
    const page = NotFoundPage({ problem, article: await findNamedArticle(problem, request, store) });
    return await sendPage(request, page, {
      cache: "never",
      status: problem.status,
      // An iframe shows what is wrong rather than nothing.
      policy: isEmbed(request) ? "embed" : "page",
      headers: problem.headers,
    });
  } catch (another) {
    logSurprise("error-page-failed", another, { path: new URL(request.url).pathname });
    return problem.toResponse();
  }
}

/** The problem that an error is. What is none has happened on our side. */
function problemOf(error: Error, request: Request): Problem {
  if (error instanceof Problem) return error;
  const path = new URL(request.url).pathname;
  if (error instanceof DrawingFailed) {
    logSurprise("drawing-failed", error.cause, { card: error.card, path });
    return new Problem(500, { code: "drawing-failed", detail: error.message });
  }
  if (error instanceof TooManyDrawings) {
    logSurprise("too-many-drawings", error, { path });
    const detail = "too many pictures are being drawn; ask again in a second";
    return new Problem(503, { code: "too-many-drawings", detail }, { "Retry-After": "1" });
  }
  logSurprise("internal-error", error, { path });
  return new Problem(500, { code: "internal-error", detail: "something went wrong on our side" });
}

function wantsPage(request: Request): boolean {
  return isPerson(request) && mayBePage(new URL(request.url).pathname);
}

function isEmbed(request: Request): boolean {
  return new URL(request.url).pathname.startsWith("/embed/");
}

/** The article that stands in the address of a card that does not exist, to lead to those that do. */
async function findNamedArticle(
  { details }: Problem,
  request: Request,
  store: ArticleStore | undefined,
): Promise<Article | undefined> {
  const [, slug] = /^\/(?:cards|embed)\/([^/]+)/.exec(new URL(request.url).pathname) ?? [];
  if (details.code !== "card-not-found" || slug === undefined) return undefined;
  return store?.findArticle(slug);
}
