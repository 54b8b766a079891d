/**
 * The Server-Timing header: milliseconds of each step, and what drew the picture. On Cloudflare's network clocks stand
 * still while a Worker computes, so steps show their time only in `wrangler
 * dev` and tests; `wrangler tail` tells the CPU time of deployed Workers.
 * @see https://www.w3.org/TR/server-timing/
 */
export function serverTiming(steps: Record<string, number>, path?: string): string {
  const metrics = Object.entries(steps).map(
    ([step, milliseconds]) => `${step};dur=${milliseconds.toFixed(1)}`,
  );
  if (path !== undefined) metrics.push(`path;desc="${path}"`);
  return metrics.join(", ");
}
