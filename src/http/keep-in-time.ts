/**
 * Milliseconds within which an answer is made that a cache may keep. What it
 * shows was read from the database after it was asked for, and a change is
 * purged for the second time when twice as long has gone by.
 */
export const LONGEST_MAKING = 10_000;

/**
 * An answer, and whether Cloudflare's cache may keep it: one that took too long
 * could get there behind the last purge of what it shows. It is sent all the same.
 */
export async function keepInTime(make: () => Response | Promise<Response>): Promise<Response> {
  const start = Date.now();
  const answer = await make();
  if (Date.now() - start <= LONGEST_MAKING) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Cloudflare-CDN-Cache-Control", "no-store");
  return new Response(answer.body, { status: answer.status, headers });
}
