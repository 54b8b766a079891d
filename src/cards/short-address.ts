/** Longest address that is printed with its path: what stands on one line in the narrowest margin. */
const LONGEST = 22;

/** An address as people read it out: no scheme, no `www.`, no query, and no path where that would be too long. */
export function shortAddress(address: string): string {
  const { host: name, pathname } = new URL(address);
  const host = name.replace(/^www\./, "");
  const whole = host + pathname.replace(/\/$/, "");
  return whole.length <= LONGEST ? whole : host;
}
