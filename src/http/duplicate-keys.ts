import { jsonPointer } from "../model/json-pointer";

/** Strings and marks of a JSON text. What stands between them, numbers and words, is passed over. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs;

interface Level {
  /** Names of an object's members so far; absent in a list. */
  names?: Set<string>;
  /** The name or the place of the member that is being read. */
  at: string | number;
  isNameNext: boolean;
}

/**
 * JSON Pointers to members that an object has twice. `JSON.parse` takes the last
 * of them in silence, and other readers the first (RFC 8259, 4). The text must be JSON.
 */
export function findDuplicateKeys(json: string): string[] {
  const found: string[] = [];
  const levels: Level[] = [];
  for (const [token] of json.matchAll(TOKENS)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ names: new Set(), at: "", isNameNext: true });
    else if (token === "[") levels.push({ at: 0, isNameNext: false });
    else if (token === "}" || token === "]") levels.pop();
    else if (level === undefined || token === ":") continue;
    else if (token === ",") {
      if (typeof level.at === "number") level.at += 1;
      level.isNameNext = level.names !== undefined;
    } else if (level.names && level.isNameNext) {
      level.at = String(JSON.parse(token));
      level.isNameNext = false;
      if (level.names.has(level.at)) found.push(jsonPointer(levels.map(({ at }) => at)));
      level.names.add(level.at);
    }
  }
  return found;
}
