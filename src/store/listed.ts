import { type Page, type PageRequest, UnknownPage } from "./article-store";

/** Something with its place in a list. Lists begin with the highest place; places are compared as texts. */
export interface Listed<T> {
  place: string;
  item: T;
}

/** Stands below every letter, digit and hyphen, so that places compare as their parts do. */
const BETWEEN = "!";

export function placeOf(...parts: readonly string[]): string {
  return parts.join(BETWEEN);
}

/** The parts of an `after`. Throws `UnknownPage` where it has not the shape of a place. */
export function readPlace(after: string, shapes: readonly RegExp[]): string[] {
  const parts = after.split(BETWEEN);
  const isPlace =
    parts.length === shapes.length && shapes.every((shape, index) => shape.test(parts[index] ?? ""));
  if (!isPlace) throw new UnknownPage("'after' is not the end of a page of this list");
  return parts;
}

/** The page that was asked for, of lists that are each sorted and may each be longer than it. */
export function mergePage<T>({ most, after }: PageRequest, ...lists: readonly Listed<T>[][]): Page<T> {
  const behind = lists
    .flat()
    .filter(({ place }) => after === undefined || place < after)
    .sort((a, b) => (a.place < b.place ? 1 : -1));
  const shown = behind.slice(0, most);
  const last = shown.at(-1);
  return {
    items: shown.map(({ item }) => item),
    ...(last && behind.length > most ? { next: last.place } : {}),
  };
}
