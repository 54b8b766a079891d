/** Longest address that is followed. Deep links hold words, each letter of which may take nine characters. */
const LONGEST = 8192;

/** An address of the web, written out; `undefined` for anything else, above all for `javascript:`. */
export function webAddress(value: unknown, base?: string): URL | undefined {
  if (typeof value !== "string" || value.length > LONGEST || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return url.protocol === "https:" || url.protocol === "http:" ? url : undefined;
}
