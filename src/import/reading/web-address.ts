/** An address on the web, as it is written; nothing for other words and other schemes. */
export function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:/i.test(value) && URL.canParse(value) ? value : undefined;
}
