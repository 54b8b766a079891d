import { logSurprise } from "../http/log";
import { Problem } from "../http/problem";
import { DrawingFailed } from "../render/drawn-pictures";

/** The answer to whatever was thrown. Surprises are logged whole and told to nobody. */
export function answerError(error: Error, request: Request): Response {
  if (error instanceof Problem) return error.toResponse();
  const path = new URL(request.url).pathname;
  if (error instanceof DrawingFailed) {
    logSurprise("drawing-failed", error.cause, { card: error.card, path });
    return new Problem(500, { code: "drawing-failed", detail: error.message }).toResponse();
  }
  logSurprise("internal-error", error, { path });
  return new Problem(500, {
    code: "internal-error",
    detail: "something went wrong on our side",
  }).toResponse();
}
