import { Hono } from "hono";
import { answerError } from "./http/answer-error";
import { Problem } from "./http/problem";
import { readOnly } from "./http/read-only";
import { securityHeaders } from "./http/security-headers";
import { articles, sendArticles } from "./routes/articles";
import { cards } from "./routes/cards";
import { health } from "./routes/health";
import { schemas } from "./routes/schemas";

/** The Worker. Every answer gets the security headers, also those to errors. */
const app = new Hono<{ Bindings: Env }>()
  .use(securityHeaders, readOnly)
  // Until the gallery stands here, the list of articles is the front door.
  .get("/", sendArticles)
  .get("/articles.json", sendArticles)
  .route("/articles", articles)
  .route("/cards", cards)
  .route("/schema", schemas)
  .route("/healthz", health)
  .notFound((c) =>
    new Problem(404, {
      code: "page-not-found",
      detail: `nothing stands at '${c.req.path.slice(0, 200).toWellFormed()}'`,
    }).toResponse(),
  )
  .onError((error, c) => answerError(error, c.req.raw));

export default app;
