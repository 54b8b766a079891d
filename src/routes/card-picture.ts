import type { Context } from "hono";
import { copyOf, revisionOfCopy } from "../cards/copy";
import { pictureMetadata } from "../cards/picture-metadata";
import { drawingAddress } from "../http/drawing-address";
import type { CachedPart } from "../http/front-door";
import { logSurprise } from "../http/log";
import type { PictureFormat, PictureOptions } from "../http/picture-options";
import { Problem, type ProblemDetails } from "../http/problem";
import { countRequest } from "../http/rate-limit";
import { serverTiming } from "../http/server-timing";
import { entityTag } from "../http/validators";
import { type Card, cardId } from "../model/card";
import { drawPng, drawSvg } from "../render/draw";
import { drawOnce, isKept } from "../render/drawn-pictures";
import type { AppEnv } from "./app-env";

export interface CardPicture {
  /** The picture's entity tag: a hash of all that it shows and says. Takes no drawing. */
  tag: string;
  revision: string;
  /** Draws it here. Throws DrawingFailed, TooManyDrawings, and a 429 problem. */
  draw(env: Env, request: Request): Promise<Drawn>;
  /** Where the cache has it. */
  address: string;
}

export interface Drawn {
  bytes: Uint8Array<ArrayBuffer>;
  serverTiming: string;
}

export function cardPicture(card: Card, options: PictureOptions, format: PictureFormat): CardPicture {
  const copy = copyOf(card);
  const metadata = pictureMetadata(card, copy);
  const { size, theme } = options;
  // An SVG has no pixels to scale.
  const scale = format === "svg" ? 1 : options.scale;
  const revision = revisionOfCopy(copy);
  const tag = entityTag(revision, metadata, size, theme, scale, format);
  const [article, id] = [card.article.slug, cardId(card)];
  return {
    tag,
    revision,
    address: drawingAddress({ article, id, tag, options: { size, theme, scale }, format }),
    draw: async (env, request) => {
      if (!isKept(tag)) await countRequest(env.DRAWING_LIMIT, request, "new pictures");
      const { bytes, timings, path } = await drawOnce(tag, `${article}/${id}`, () =>
        format === "png"
          ? drawPng(copy, { size, theme }, scale, metadata)
          : drawSvg(copy, { size, theme }, metadata),
      );
      return { bytes, serverTiming: serverTiming(timings, path) };
    },
  };
}

/**
 * The drawing from the part of this Worker that has a cache before it, or made
 * here where there is none. Nothing where the card has changed by now.
 */
export async function findDrawing(c: Context<AppEnv>, picture: CardPicture): Promise<Drawn | undefined> {
  const answer = c.var.drawings && (await askDrawings(c, c.var.drawings, picture.address));
  if (!answer) return picture.draw(c.env, c.req.raw);
  if (answer.status === 409) return undefined;
  if (!answer.ok) throw await problemOf(answer);
  const isHit = answer.headers.get("Cf-Cache-Status") === "HIT";
  return {
    bytes: new Uint8Array(await answer.arrayBuffer()),
    serverTiming: isHit ? serverTiming({ cached: 0 }) : (answer.headers.get("Server-Timing") ?? ""),
  };
}

async function askDrawings(c: Context<AppEnv>, drawings: CachedPart, address: string) {
  const client = c.req.header("CF-Connecting-IP");
  const headers: HeadersInit = client === undefined ? {} : { "CF-Connecting-IP": client };
  try {
    return await drawings.fetch(new Request(address, { headers }));
  } catch (error) {
    logSurprise("cache-out-of-reach", error, { path: c.req.path });
    return undefined;
  }
}

/** The problem that the other part answered with. */
async function problemOf(answer: Response): Promise<Problem> {
  const { status, code, detail } = await answer.json<ProblemDetails & Pick<Problem, "status">>();
  const retryAfter = answer.headers.get("Retry-After");
  return new Problem(status, { code, detail }, retryAfter === null ? {} : { "Retry-After": retryAfter });
}
