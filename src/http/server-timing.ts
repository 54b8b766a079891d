/**
 * The Server-Timing header, milliseconds. On Cloudflare's network clocks stand
 * still while a Worker computes, so steps show their time only in `wrangler
 * dev` and tests; `wrangler tail` tells the CPU time of deployed Workers.
 * @see https://www.w3.org/TR/server-timing/
 */
export function serverTiming(steps: Record<string, number>): string {
  return Object.entries(steps)
    .map(([step, milliseconds]) => `${step};dur=${milliseconds.toFixed(1)}`)
    .join(", ");
}
