import type { Copy } from "./copy";

/** All the words of a card in one line, between the marks of its language. */
export function cardWords(copy: Copy): string {
  if (copy.kind === "event") return copy.name;
  const [opening, closing] = copy.marks;
  return copy.parts.map((part) => opening + part + closing).join(" ");
}

/** A card's title: the words and who said them, or the event's name. Never shortened. */
export function cardTitle(copy: Copy): string {
  return copy.kind === "event" ? copy.name : `${cardWords(copy)} — ${copy.name}`;
}

/** What a picture of the card says, for people who cannot see it: every word, in reading order. */
export function altText(copy: Copy): string {
  const placeAndTime = list(copy.where, copy.when);
  const said =
    copy.kind === "quote"
      ? [`${copy.context}: ${cardWords(copy)} —`, sentence(list(copy.name, copy.role))]
      : [sentence(copy.name), sentence(copy.summary), sentence(copy.who)];
  return [...said, sentence(placeAndTime), sentence(copy.publisher)].filter((text) => text !== "").join(" ");
}

function list(...texts: (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(", ");
}

/** Ends a text with a full stop where it has no end of its own. No-break spaces are for setting, not for reading out. */
function sentence(text: string): string {
  const plain = text.replaceAll("\u00A0", " ");
  return plain === "" || /[.!?…]$/u.test(plain) ? plain : `${plain}.`;
}
