import { type AnyNode, parse } from "@humanwhocodes/momoa";

/*
 * momoa reads JSON into a tree that knows lines; ESLint reads JSON by it. What
 * jsonc-parser knows are offsets alone, and its module does not bundle.
 */

/** Where JSON stops being JSON, and why; `undefined` where it is fine, or too deeply nested to tell. */
export function findSyntaxError(json: string): { line: number; message: string } | undefined {
  try {
    parse(json, { mode: "json" });
  } catch (error) {
    if (!(error instanceof Error) || !("line" in error) || typeof error.line !== "number") return undefined;
    // The place stands in the message too, in brackets at its end.
    return { line: error.line, message: error.message.replace(/\.? \(\d+:\d+\)$/, "") };
  }
  return undefined;
}

/** Tells the line of each path into a JSON text; of what it lies in where the text does not hold it. */
export function locate(json: string): (path: readonly PropertyKey[]) => number | undefined {
  const root = readTree(json);
  return (path) => {
    let node = root;
    for (const key of path) {
      const next = node && childOf(node, key);
      if (!next) break;
      node = next;
    }
    return node?.loc.start.line;
  };
}

function readTree(json: string): AnyNode | undefined {
  try {
    return parse(json, { mode: "json" }).body;
  } catch {
    return undefined;
  }
}

function childOf(node: AnyNode, key: PropertyKey): AnyNode | undefined {
  switch (node.type) {
    case "Object":
      return node.members.find(({ name }) => name.type === "String" && name.value === key)?.value;
    case "Array":
      return typeof key === "number" ? node.elements[key]?.value : undefined;
    default:
      return undefined;
  }
}
