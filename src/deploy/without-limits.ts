/** wrangler.toml without its table of limits, which the free plan refuses. */
export function withoutLimits(toml: string): string {
  return toml.replace(/^\[limits\]\n(?:(?!\[).*\n?)*/m, "");
}
