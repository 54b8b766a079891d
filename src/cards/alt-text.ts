import type { Copy, EventCopy } from "./copy";

/** The words of a card in one line: a quote's between the marks of its language, an event's name. */
export function cardWords(copy: Copy): string {
  if (copy.kind === "event") return copy.name;
  if (copy.kind === "withdrawn") return copy.title;
  const [opening, closing] = copy.marks;
  return copy.parts.map((part) => opening + part + closing).join(" ");
}

/** A card's title: the words and who said them, or the event's name. Never shortened. */
export function cardTitle(copy: Copy): string {
  return copy.kind === "quote" ? `${cardWords(copy)} — ${copy.name}` : cardWords(copy);
}

/** What a picture of the card says, for people who cannot see it: every word, in reading order. */
export function altText(copy: Copy): string {
  return [copy.mark ?? "", ...body(copy), list(copy.where, copy.when), copy.publisher]
    .map(sentence)
    .filter((text) => text !== "")
    .join(" ");
}

function body(copy: Copy): string[] {
  switch (copy.kind) {
    case "quote":
      return [`${copy.context}: ${cardWords(copy)} — ${list(copy.name, copy.role)}`];
    case "event":
      return [copy.name, copy.summary, listNames(copy)];
    case "withdrawn":
      return [copy.title, copy.reason];
  }
}

/** Who took part, as one text. */
export function listNames({ who, language }: EventCopy): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(who);
}

function list(...texts: (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(", ");
}

/** Ends a text with a full stop where it has no end of its own. */
function sentence(text: string): string {
  return text === "" || /[.!?…][”’»“"')\]]*$/u.test(text) ? text : `${text}.`;
}
