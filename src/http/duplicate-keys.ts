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

/** Levels that are looked into. An article has eight, and what lies deeper no schema takes. */
const DEEPEST = 32;

/** Characters of pointers behind which no more are told: each may be as long as its names are. */
const MOST_TOLD = 20_000;

/**
 * JSON Pointers to members that an object has twice, the first of them where
 * there are many. `JSON.parse` takes the last of such members in silence, and
 * other readers the first (RFC 8259, 4). The text must be JSON.
 */
export function findDuplicateKeys(json: string): string[] {
  const found: string[] = [];
  const levels: Level[] = [];
  let told = 0;
  let below = 0;
  for (const [token] of json.matchAll(TOKENS)) {
    const level = levels.at(-1);
    const isDeep = below > 0 || levels.length === DEEPEST;
    if (isDeep && (token === "{" || token === "[")) below += 1;
    else if (below > 0) below -= token === "}" || token === "]" ? 1 : 0;
    else if (token === "{") levels.push({ names: new Set(), at: "", isNameNext: true });
    else if (token === "[") levels.push({ at: 0, isNameNext: false });
    else if (token === "}" || token === "]") levels.pop();
    else if (level === undefined || token === ":") continue;
    else if (token === ",") {
      if (typeof level.at === "number") level.at += 1;
      level.isNameNext = level.names !== undefined;
    } else if (level.names && level.isNameNext) {
      level.at = String(JSON.parse(token));
      level.isNameNext = false;
      if (level.names.has(level.at)) {
        const pointer = jsonPointer(levels.map(({ at }) => at));
        found.push(pointer);
        told += pointer.length;
        if (told > MOST_TOLD) return found;
      }
      level.names.add(level.at);
    }
  }
  return found;
}
