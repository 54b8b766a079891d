/** An address that a browser could go to, else `undefined`. */
export function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:/i.test(value) && URL.canParse(value) ? value : undefined;
}
