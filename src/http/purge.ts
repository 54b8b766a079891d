import { logSurprise } from "./log";

/** A part of this Worker that can throw away what the cache before it keeps: Cloudflare lets each purge its own alone. */
export interface PurgeablePart {
  purgeTags(tags: string[]): Promise<PurgeAnswer>;
}

/** What Cloudflare answers to a purge; nothing where there is no cache, as in `wrangler dev`. */
export type PurgeAnswer = { success: boolean; errors: { code: number; message: string }[] } | undefined;

/** How a purge went, as the API tells it. */
export type Purge =
  | { state: "purged"; tags: readonly string[] }
  /** There is no cache to purge. */
  | { state: "no-cache" }
  /** Caches may show the card as it was until the tags are purged. */
  | { state: "failed"; tags: readonly string[]; reason: string };

/** Tags of one purge: https://developers.cloudflare.com/cache/how-to/purge-cache/#availability-and-limits */
export const MOST_TAGS = 100;

/** Milliseconds before another try. Cloudflare's own limit refills within a minute; what fails for longer is purged later. */
const WAITS = [200, 800];

/**
 * Purges tags from all parts after a change was committed, trying again where
 * it fails. Never throws: the change stands, and its author is told the rest.
 */
export async function purgeTags(
  parts: readonly PurgeablePart[],
  tags: readonly string[],
  waits: readonly number[] = WAITS,
): Promise<Purge> {
  if (parts.length === 0) return { state: "no-cache" };
  const outcomes = await Promise.all(parts.map((part) => purgeOne(part, tags, waits)));
  const reasons = outcomes.filter((outcome) => typeof outcome === "string");
  if (reasons.length > 0) return { state: "failed", tags, reason: reasons.join("; ") };
  return outcomes.includes(true) ? { state: "purged", tags } : { state: "no-cache" };
}

/** Whether something was purged; else why it was not. */
async function purgeOne(
  part: PurgeablePart,
  tags: readonly string[],
  waits: readonly number[],
): Promise<boolean | string> {
  for (let start = 0; start < tags.length; start += MOST_TAGS) {
    const outcome = await insist(part, tags.slice(start, start + MOST_TAGS), waits);
    if (outcome !== true) return outcome;
  }
  return true;
}

async function insist(
  part: PurgeablePart,
  tags: string[],
  [wait, ...later]: readonly number[],
): Promise<boolean | string> {
  const outcome = await tryOnce(part, tags);
  if (typeof outcome !== "string" || wait === undefined) return outcome;
  // A little by chance, so that two changes at once do not meet again.
  await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random())));
  return insist(part, tags, later);
}

async function tryOnce(part: PurgeablePart, tags: string[]): Promise<boolean | string> {
  try {
    const answer = await part.purgeTags(tags);
    if (answer === undefined) return false;
    if (answer.success) return true;
    const reason =
      answer.errors.map(({ code, message }) => `${message} (${code})`).join("; ") || "no reason given";
    logSurprise("purge-failed", new Error(reason), { tags });
    return reason;
  } catch (error) {
    logSurprise("purge-failed", error, { tags });
    return "the cache did not answer";
  }
}
