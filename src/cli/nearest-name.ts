import { closest, distance } from "fastest-levenshtein";

/** The known name that somebody may have meant, if any is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(name, [...known]);
  // A third of the letters may be wrong; a beginning may stand for the whole.
  const isNear = distance(name, nearest) <= Math.max(2, name.length / 3);
  if (isNear) return nearest;
  return name.length >= 3 ? known.find((candidate) => candidate.startsWith(name)) : undefined;
}

/** "did you mean 'x'?", or a list of what there is while it is short. */
export function suggestName(name: string, known: readonly string[]): string | undefined {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return `Did you mean '${nearest}'?`;
  return known.length > 0 && known.length <= 12 ? `There is: ${known.join(", ")}.` : undefined;
}
