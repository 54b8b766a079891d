import { CACHE_RULES, cacheTags } from "../http/cache-rules";
import { readDrawingAddress } from "../http/drawing-address";
import type { ArticleStore } from "../store/article-store";
import { answerError } from "./answer-error";
import { cardPicture } from "./card-picture";
import { loadCard } from "./load";

/**
 * Draws what an address of `drawingAddress` names. The name is a hash of all
 * that the picture shows, so it may be kept for ever, over deployments too. A
 * 409 where the card is no longer what was asked for: then nothing is drawn,
 * and nothing kept under a name that is not its own.
 */
export async function answerDrawing(request: Request, env: Env, store: ArticleStore): Promise<Response> {
  try {
    const { article, id, tag, options, format } = readDrawingAddress(request.url);
    const picture = cardPicture(await loadCard(store, article, id), options, format);
    if (picture.tag !== tag) return new Response(null, { status: 409, headers: CACHE_RULES.never });
    const { bytes, serverTiming } = await picture.draw(env, request);
    return new Response(bytes, {
      headers: {
        "Content-Type": format === "png" ? "image/png" : "image/svg+xml",
        "Content-Length": String(bytes.length),
        "Server-Timing": serverTiming,
        ...CACHE_RULES.drawing,
        ...cacheTags(article, id, picture.revision),
      },
    });
  } catch (error) {
    return answerError(error instanceof Error ? error : new Error(String(error)), request);
  }
}
