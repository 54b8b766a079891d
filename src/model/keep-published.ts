import { isDeepStrictEqual } from "node:util";
import type { Article, EventItem, Quote } from "./article";
import { addCorrection, findItem } from "./change-item";
import type { Complaint } from "./complaint";
import { jsonPointer } from "./json-pointer";
import { statedChanges } from "./stated-changes";
import { MOST_BEFORE_CORRECTION, MOST_BEFORE_RESTORATION } from "./status";
import { checkTold } from "./told-change";

/*
 * What a new version of an article owes to the one before it: every address
 * ever printed keeps answering with the truth. A card cannot leave the article
 * unless it was withdrawn, and then it stays as its notice; it cannot lose a
 * correction; and what it states changes only together with a correction.
 */

type Item = Quote | EventItem;

export interface Kept {
  article: Article;
  /** What the new version may not do. Pointers are into a body that holds the article as `article`. */
  complaints: Complaint[];
  /** Whether it brings corrections that were not published before. */
  corrects: boolean;
}

/**
 * The new version with all that has to stay from the one before. `back` says
 * why an article that was withdrawn as a whole is published again: the cards
 * that went with it come back as far as the new version has them.
 */
export function keepPublished(before: Article, next: Article, back?: { date: string; note: string }): Kept {
  const complaints: Complaint[] = [];
  let corrects = false;
  // As they were: what changes of an event is told on the event's own card.
  const settings = [...before.events, ...next.events];

  const keep = <T extends Item>(item: T, list: "quotes" | "events", index: number): T => {
    const complain = (detail: string, ...keys: string[]) =>
      complaints.push({ pointer: jsonPointer(["article", list, index, ...keys]), detail });
    const known = findItem(before, item.id);
    if (!known) return item;
    if (known.list !== list) {
      complain(`was published as one of the ${known.list}`, "id");
      return item;
    }
    const { status, corrections } = known.item;
    const published = corrections.length;
    const isSilent = item.status === "current" && item.corrections.length === 0;
    const changes = statedChanges(
      { article: before, item: known.item },
      { article: next, item },
      [list, index],
      settings,
    );
    const isAway = status === "withdrawn";
    const returns = back !== undefined && isAway && corrections.at(-1)?.kind === "removal";

    if (!isSilent && !isDeepStrictEqual(item.corrections.slice(0, published), corrections)) {
      complain(`must begin with the ${published} that were published, or be empty`, "corrections");
      return item;
    }
    const added = isSilent ? [] : item.corrections.slice(published);
    if (added.length > 0) corrects = true;
    if (added.length > 0 && item.corrections.length > MOST_BEFORE_CORRECTION) {
      complain(`has more than ${MOST_BEFORE_CORRECTION}: withdraw the card`, "corrections");
    }
    if (added.some(({ kind = "correction" }) => kind !== "correction")) {
      complain(
        "may add corrections only: cards are withdrawn and restored at addresses of their own",
        "corrections",
      );
    }
    const [entry] = added;
    if (entry && added.length === 1 && changes.length > 0)
      complaints.push(
        ...checkTold(entry, before, next, item.id, (key) =>
          jsonPointer(["article", list, index, "corrections", published, key]),
        ),
      );
    for (const { path, ...change } of added.length === 0 || isAway ? changes : []) {
      const detail = isAway
        ? `makes the card '${item.id}', which was withdrawn, state something else than it stated then`
        : `makes the card '${item.id}' state something else than what was published: that takes a correction`;
      complaints.push({ pointer: jsonPointer(["article", ...path]), detail, ...change });
    }
    if (returns && item.status !== "withdrawn") {
      if (published > MOST_BEFORE_RESTORATION)
        complain("was withdrawn and restored too often to come back again", "status");
      return addCorrection({ ...item, corrections }, "corrected", { ...back, kind: "restoration" });
    }
    if (!isSilent && isAway !== (item.status === "withdrawn")) {
      complain(`is '${status}': cards are withdrawn and restored at addresses of their own`, "status");
    }
    if (isAway && added.length > 0)
      complain("belong to a card that was withdrawn: restore it first", "corrections");
    return isSilent ? { ...item, status, corrections } : item;
  };

  const quotes = next.quotes.map((quote, index) => keep(quote, "quotes", index));
  const events = next.events.map((event, index) => keep(event, "events", index));
  for (const list of ["quotes", "events"] as const) {
    for (const item of before[list]) {
      if (findItem(next, item.id)) continue;
      if (item.status !== "withdrawn") {
        complaints.push({
          pointer: jsonPointer(["article", list]),
          detail: `lacks '${item.id}', which is published: keep it, or withdraw it before`,
        });
      } else if ("parts" in item) quotes.push(item);
      else events.push(item);
    }
  }
  return { article: withPeople({ ...next, quotes, events }, before), complaints, corrects };
}

/** Adds the people whom only cards of before name. */
function withPeople(article: Article, before: Article): Article {
  const named = new Set([
    ...article.quotes.map(({ speaker }) => speaker),
    ...article.events.flatMap(({ participants }) =>
      participants.flatMap((participant) => ("person" in participant ? [participant.person] : [])),
    ),
  ]);
  const missing = before.people.filter(
    ({ id }) => named.has(id) && !article.people.some((person) => person.id === id),
  );
  return { ...article, people: [...article.people, ...missing] };
}
