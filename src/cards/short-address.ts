/** Longest address that is printed with its path; longer ones would be cut, and a cut address is none. */
const LONGEST = 36;

/** An address as people read it out: no scheme, no `www.`, no query, and no path where that would be too long. */
export function shortAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, "");
  const whole = host + pathname.replace(/\/$/, "");
  return whole.length <= LONGEST ? whole : host;
}
