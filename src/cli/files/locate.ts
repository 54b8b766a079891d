import { type AnyNode, parse } from "@humanwhocodes/momoa";

/*
 * momoa reads JSON into a tree that knows lines; ESLint reads JSON by it. What
 * jsonc-parser knows are offsets alone, and its module does not bundle.
 */

/**
 * Where a text stops being JSON, and why: as the engine says, which keeps to
 * itself where that is in a short text, else as momoa does, which is laxer.
 */
export function findSyntaxError(json: string): { line?: number; message: string } | undefined {
  try {
    JSON.parse(json);
  } catch (error) {
    const { message } = asError(error);
    const [, position] = /at position (\d+)/.exec(message) ?? [];
    if (position === undefined) return findByTree(json);
    const line = json.slice(0, Number(position)).split("\n").length;
    return { line, message: message.replace(/ (?:in JSON )?at position .*$/s, "") };
  }
  return undefined;
}

function findByTree(json: string): { line?: number; message: string } {
  try {
    parse(json, { mode: "json" });
  } catch (error) {
    const { message } = asError(error);
    const line = error instanceof Object && "line" in error ? error.line : undefined;
    // The place stands in the message too, in brackets at its end.
    if (typeof line === "number") return { line, message: message.replace(/\.? \(\d+:\d+\)$/, "") };
  }
  return { message: "it cannot be read" };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
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

/** The value of a member or an element. */
export function childOf(node: AnyNode, key: PropertyKey): AnyNode | undefined {
  switch (node.type) {
    case "Object":
      return node.members.find(({ name }) => name.type === "String" && name.value === key)?.value;
    case "Array":
      return typeof key === "number" ? node.elements[key]?.value : undefined;
    default:
      return undefined;
  }
}
