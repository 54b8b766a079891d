/** Every stem with every ending, as a list of a language table: "affirme affirmait ajoute ajoutait". */
export function conjugate(stems: string, endings: string): string {
  const all = endings.trim().split(/\s+/);
  return stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => all.map((ending) => stem + ending))
    .join(" ");
}
