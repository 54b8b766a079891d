/** "MO" of "Maria Okafor". */
export function initialsOf(name: string): string {
  return (name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join("");
}

/** "Ruiz de la Prada" has two. */
export function countCapitals(name: string): number {
  return name.split(" ").filter((word) => !/^\p{Ll}/u.test(word)).length;
}

export function countWords(name: string): number {
  let words = 1;
  for (let at = name.indexOf(" "); at !== -1; at = name.indexOf(" ", at + 1)) words += 1;
  return words;
}

/** "MARIA OKAFOR", as a label has it. */
export function isInCapitals(name: string): boolean {
  return /^[\p{Lu}\s.-]+$/u.test(name);
}
