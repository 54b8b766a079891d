/** A language's words whose first letter has an accent, by how they look without it. */
export function listUnaccented(lists: object): ReadonlyMap<string, string> {
  const sets = Object.values(lists).filter((list): list is ReadonlySet<string> => list instanceof Set);
  const known = new Set(sets.flatMap((words) => [...words]));
  const prepositions = "prepositions" in lists ? lists.prepositions : undefined;
  const unaccented = new Map<string, string>();
  for (const word of known) {
    const [first = ""] = word;
    const plain = first.normalize("NFD").replace(/\p{M}/gu, "") + word.slice(first.length);
    // "A" with a capital is "à", though "a" is a word as well.
    const isMeant = !known.has(plain) || (prepositions instanceof Set && prepositions.has(word));
    if (plain !== word && isMeant) unaccented.set(plain, word);
  }
  return unaccented;
}
