import { isDeepStrictEqual } from "node:util";
import type { Article, EventItem, Quote } from "./article";
import { excerptChange } from "./excerpt-change";
import { statementOf } from "./statement";

type Path = readonly (string | number)[];

/** A field of a new version that makes a card state something else. */
export interface StatedChange {
  /** Where it stands in the article. */
  path: Path;
  /** What was published there and what is there now, short; absent where it is not there. */
  published?: string;
  sent?: string;
}

/** An article's version, and a card's data in it. */
interface Version {
  article: Article;
  item: Quote | EventItem;
}

/**
 * Every field in which a card's statement differs from the one before. `place`
 * is where the card's data stand in the new version, `events` what gives quotes
 * their time and place, see `statementOf`.
 */
export function statedChanges(
  before: Version,
  next: Version,
  place: Path,
  events: readonly EventItem[],
): StatedChange[] {
  const old = statementOf(before.article, before.item);
  const now = statementOf(next.article, next.item, events);
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => !isDeepStrictEqual(old[field], now[field]),
  );
  return fields.flatMap((field): StatedChange[] => {
    const at = (key: string) => [{ path: [...place, key], ...tell(old[field], now[field]) }];
    if ("parts" in next.item) {
      // Where somebody else speaks, the other name is no news.
      if (field === "name") {
        if (fields.includes("speaker")) return [];
        const names = changedNames(before, next, [next.item.speaker]);
        return names.length > 0 ? names : at("speaker");
      }
      // A quote without a time or a place of its own has its event's.
      return at(field in before.item || field in next.item ? field : "event");
    }
    if (field !== "names") return at(field);
    const hasSame =
      "participants" in before.item && isDeepStrictEqual(before.item.participants, next.item.participants);
    const people = next.item.participants.flatMap((one) => ("person" in one ? [one.person] : []));
    const names = hasSame ? changedNames(before, next, people) : [];
    return names.length > 0 ? names : at("participants");
  });
}

/** Names that some of the people have otherwise than before. */
function changedNames(before: Version, next: Version, ids: readonly string[]): StatedChange[] {
  return next.article.people.flatMap(({ id, name }, index) => {
    const old = before.article.people.find((person) => person.id === id)?.name;
    return ids.includes(id) && old !== name ? [{ path: ["people", index, "name"], ...tell(old, name) }] : [];
  });
}

function tell(old: unknown, now: unknown): { published?: string; sent?: string } {
  const { before, after } = excerptChange(textOf(old), textOf(now));
  return {
    ...(before === undefined ? {} : { published: before }),
    ...(after === undefined ? {} : { sent: after }),
  };
}

/** A value as people read it: several texts in a row, anything else as JSON. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "string") return value;
  const isTexts = Array.isArray(value) && value.every((one) => typeof one === "string");
  return isTexts ? value.join(" / ") : JSON.stringify(value);
}
