import type { Announcement } from "../http/changed-tags";
import { logSurprise } from "../http/log";
import { MOST_TAGS, type PurgeablePart, purgeTags } from "../http/purge";
import type { PurgeQueue } from "../store/purge-queue";

/**
 * Tells the caches of everything that is due: the change that was just
 * committed, what others left because they died or were refused, and for the
 * second time what changed a while ago. What fails stays in the queue. Never throws.
 */
export async function tellCaches(
  parts: readonly PurgeablePart[],
  queue: PurgeQueue,
  waits?: readonly number[],
): Promise<Announcement> {
  try {
    const pending = await queue.list(MOST_TAGS);
    if (pending.length === 0) return { state: "no-cache" };
    const tags = pending.map(({ tag }) => tag);
    const purge = await purgeTags(parts, tags, waits);
    if (purge.state === "failed") return { state: "failed", reason: purge.reason };
    await queue.settle(pending);
    return { state: purge.state };
  } catch (error) {
    logSurprise("purge-failed", error, {});
    return { state: "failed", reason: "the list of what is to be purged could not be read" };
  }
}
