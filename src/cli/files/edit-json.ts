import { type AnyNode, parse } from "@humanwhocodes/momoa";
import { childOf } from "./locate";

/** A value to be put in place of the one at a path. */
export interface Edit {
  path: readonly PropertyKey[];
  value: string | number;
}

/**
 * JSON with some values replaced, and every other character as it was: people
 * keep these files under version control. Throws RangeError where a path leads nowhere.
 */
export function editJson(json: string, edits: readonly Edit[]): string {
  const root = parse(json, { mode: "json" }).body;
  const places = edits.map(({ path, value }) => {
    const { start, end } = nodeAt(root, path).loc;
    return { from: start.offset, to: end.offset, text: JSON.stringify(value) };
  });
  // From the end, so that what stands before keeps its place.
  return places
    .sort((one, other) => other.from - one.from)
    .reduce((text, place) => text.slice(0, place.from) + place.text + text.slice(place.to), json);
}

function nodeAt(root: AnyNode, path: readonly PropertyKey[]): AnyNode {
  return path.reduce<AnyNode>((node, key) => {
    const next = childOf(node, key);
    if (!next) throw new RangeError(`nothing stands at ${path.map(String).join("/")}`);
    return next;
  }, root);
}
