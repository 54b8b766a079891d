/**
 * Whether two full names may be one person's: "Ana Ruiz" is "Ana “Nita” Ruiz Gil", "John A. Orr"
 * is "John Orr", "ADA ORR" is "Ada Orr", and "Ada Rose Orr" came to be "Ada Quill-Orr".
 */
export function isShorterForm(name: string, fuller: string): boolean {
  if (!name.includes(" ") || name.charCodeAt(0) !== fuller.charCodeAt(0)) return false;
  const [short, long] = [bareName(name), bareName(fuller)];
  const [first = "", ...others] = short.split(" ");
  if (others.length === 0 || !long.startsWith(`${first} `)) return false;
  return `${long} `.startsWith(`${short} `) || lastOf(short) === lastOf(long);
}

/** In small letters, without what stands in marks: "ana ruiz gil". */
function bareName(name: string): string {
  return name.replace(/\s*[“„«"‘][^”“»"’]*[”“»"’]/gu, "").toLowerCase();
}

/** The last part of a last name. */
function lastOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf(" "), name.lastIndexOf("-")) + 1);
}
