import type { Article, EventItem, Quote } from "./article";

/**
 * What a card states: all that its own data says, and the names of those it
 * speaks of. Not where the words stand in the text, which moves when other
 * sentences change, nor which event it belongs to, except that a quote without
 * a time or a place of its own states those of its event, as `events` have it.
 * As JSON has it, so that two statements can be compared.
 */
export function statementOf(
  article: Article,
  item: Quote | EventItem,
  events: readonly EventItem[] = article.events,
): Record<string, unknown> {
  const nameOf = (id: string) => article.people.find((person) => person.id === id)?.name ?? null;
  if ("parts" in item) {
    const { id: _, event, status, corrections, parts, speaker, ...words } = item;
    const setting = events.find((candidate) => candidate.id === event);
    return asJson({
      ...words,
      parts: parts.map(({ exact }) => exact),
      speaker,
      name: nameOf(speaker),
      when: words.when ?? setting?.when,
      where: words.where ?? setting?.where,
    });
  }
  const { id: _, partOf, status, corrections, basis, participants, ...words } = item;
  const names = participants.map((participant) =>
    "person" in participant ? nameOf(participant.person) : participant.group,
  );
  return asJson({ ...words, names });
}

function asJson(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value));
}
