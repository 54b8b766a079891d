/** Characters of a text that are told, and of those what stands before the first that differs. */
const LONGEST = 160;
const LEAD = 40;

/** Two texts that differ, each short enough for a line: cut, where they are long, around the first difference. */
export function excerptChange(
  before: string | undefined,
  after: string | undefined,
): { before?: string; after?: string } {
  const [old, now] = [[...(before ?? "")], [...(after ?? "")]];
  const differs = old.findIndex((character, index) => character !== now[index]);
  const first = differs === -1 ? old.length : differs;
  const start = Math.max(old.length, now.length) > LONGEST ? Math.max(0, first - LEAD) : 0;
  const cut = (characters: readonly string[]) =>
    [
      start > 0 ? "…" : "",
      ...characters.slice(start, start + LONGEST),
      characters.length > start + LONGEST ? "…" : "",
    ].join("");
  return {
    ...(before === undefined ? {} : { before: cut(old) }),
    ...(after === undefined ? {} : { after: cut(now) }),
  };
}
