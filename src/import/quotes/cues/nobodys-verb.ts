import type { Language } from "../../languages/read-language";
import type { PlacedMention } from "../mentions/people";
import type { Token } from "../words/read-tokens";
import { endsWithOneOf, isSaying } from "../words/word-kinds";
import { agrees } from "./agrees";
import { bearerOfRelative } from "./bearer-of-relative";
import { nounAt } from "./noun-at";
import type { SentenceView } from "./sentence-view";
import { thingAt } from "./thing-at";

/** `hieß es bei der Talbahn`: nobody's verb, and the body behind it. */
export function bodyBehind(view: SentenceView, verb: number, end: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  if (!language.things.has(tokens[verb + 1]?.lower ?? "")) return undefined;
  // "peut-on lire dans un communiqué"
  let at = isSaying(tokens[verb + 2], language) ? verb + 3 : verb + 2;
  const isPreposition = (place: number) => language.prepositions.has(tokens[place]?.lower ?? "");
  // "heißt es stolz in dem Papier"
  const isSmall = tokens[at]?.kind === "word" && tokens[at]?.isCapital === false;
  if (language.verbSecond && !isPreposition(at) && isSmall && isPreposition(at + 1)) at += 1;
  return language.prepositions.has(tokens[at]?.lower ?? "")
    ? (mentions.find(({ from }) => from >= at && from <= at + 1 && from < end) ??
        bodyWithin(view, at, end) ??
        nounAt(view, at + 1, end) ??
        thingAt(view, at + 1, end))
    : undefined;
}

/** "au sein de l’association", "du côté du ministère": behind two prepositions with a noun between them. */
function bodyWithin({ tokens, mentions, language }: SentenceView, at: number, end: number) {
  const [noun, preposition] = tokens.slice(at + 1, at + 3);
  if (language.adjectiveEndings.size === 0 || noun?.kind !== "word" || noun.isCapital) return undefined;
  if (!language.partitives.has(preposition?.lower ?? "")) return undefined;
  return mentions.find(({ from }) => from >= at + 2 && from <= at + 3 && from < end);
}

/** `Aus der Fraktion hieß es`: nobody's verb, and the body before it. */
export function bodyBefore(
  { tokens, mentions, from, language }: SentenceView,
  verb: number,
): PlacedMention | undefined {
  if (!language.verbSecond || !language.things.has(tokens[verb + 1]?.lower ?? "")) return undefined;
  const [first, another] = mentions.filter((mention) => mention.from >= from && mention.to <= verb);
  if (!first?.isGoverned) return undefined;
  // "In einem Schreiben, das der Zeitung vorliegt, heißt es"
  return first.isDocument || (first.to === verb && !another) ? first : undefined;
}

/** `„Kein Platz“ stand auf dem Banner`, `Auf dem Banner prangt „…“`: what bears the words. */
export function bearerOf(
  view: SentenceView,
  at: number,
  end: number,
): { mention: PlacedMention; verb: number } | undefined {
  const { tokens, from, language } = view;
  const behind = standingIn(view, at + 1, at + 3);
  // "on lisait toujours : « … »"
  let near = at - 2;
  while (near > from && isAdverbAt(view, near)) near -= 1;
  const before = behind === undefined ? standingIn(view, Math.max(from, near), at) : undefined;
  // "So steht es im Protokoll, das der Richter vorliest: „…“"
  const isTold =
    tokens[at - 1]?.text !== ":" || tokens.slice(from, at).some((token) => isSaying(token, language));
  const far =
    behind === undefined && before === undefined && !isTold ? standingIn(view, from, at) : undefined;
  const verb = behind ?? before ?? far;
  if (verb === undefined) return undefined;
  const ofRelative = behind === undefined ? undefined : bearerOfRelative(view, at);
  if (ofRelative) return { mention: ofRelative, verb };
  // "In dem Papier war von „…“ zu lesen"
  const found =
    before === undefined
      ? (nounIn(view, verb + 1, behind === undefined ? at - 1 : end, far === undefined) ??
        (behind === undefined ? undefined : nounIn(view, from, at)))
      : nounIn(view, from, verb, true);
  // "Das Protokoll hängt im Museum. „…“, steht darin."
  const isNear = far === undefined || found?.isDocument === true;
  const mention = isNear ? (found ?? documentBefore(view)) : undefined;
  return mention && { mention, verb };
}

function isAdverbAt({ tokens, language }: SentenceView, at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return language.adverbs.has(word) || language.fillers.has(word);
}

/** The last document of the sentence before. */
function documentBefore({ mentions, from }: SentenceView): PlacedMention | undefined {
  const last = mentions.findLast((mention) => mention.to <= from);
  return mentions.findLast(
    ({ to, isDocument, sentence }) => to <= from && isDocument && sentence === last?.sentence,
  );
}

/** `Am Stammtisch heißt es`: nobody's words, where no body and no document stands before the verb. */
export function isHearsay({ tokens, from, language }: SentenceView, verb: number): boolean {
  return (
    language.verbSecond === true &&
    language.things.has(tokens[verb + 1]?.lower ?? "") &&
    language.prepositions.has(tokens[from]?.lower ?? "")
  );
}

function standingIn({ tokens, language }: SentenceView, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) if (language.standing.has(tokens[at]?.lower ?? "")) return at;
  return undefined;
}

/** The noun behind the first preposition; of things that no table has, where the verb is near. */
function nounIn(
  view: SentenceView,
  from: number,
  to: number,
  mayBeAnything = false,
): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  let at = from;
  while (at < to && !language.prepositions.has(tokens[at]?.lower ?? "")) at += 1;
  if (at >= to) return undefined;
  const known = mentions.find((mention) => mention.from === at + 1 && mention.to <= to);
  if (known) return known.isDocument ? known : undefined;
  const isOnKnown = mentions.some(
    (mention) => mention.isDocument && mention.from >= from && mention.to <= to,
  );
  return mayBeAnything && !isOnKnown ? thingAt(view, at + 1, to) : undefined;
}

/** Who speaks without being the subject: "en las pancartas se leía", "desde el Gobierno aseguran". */
export function impliedBefore(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, from, language } = view;
  return mentions.findLast((mention) => {
    const { from: start, to, isDocument, kind, text } = mention;
    if (start < from || to > verb || to < verb - 2) return false;
    const isSpokenFrom =
      language.spokenFrom.has(tokens[start - 1]?.lower ?? "") || isSpokenIn(tokens, start, verb, language);
    const isBody = kind === "group" || kind === "role" || (kind === "name" && !text.includes(" "));
    // "una resolución de cuatro páginas": pages say nothing.
    const isPart = language.partitives.has(tokens[start - 1]?.lower ?? "");
    // "Cuando se conoció el fallo corearon": several did.
    const isBearer = isDocument === true && !isPart && agrees(view, verb, mention);
    return isBearer || (isSpokenFrom && isBody);
  });
}

/** "En el Ministerio aseguran": in a body several speak. */
function isSpokenIn(
  tokens: readonly Token[],
  start: number,
  verb: number,
  { beforePlaces, dropsPronouns, pluralVerbEndings }: Language,
): boolean {
  if (!dropsPronouns || !beforePlaces.has(tokens[start - 1]?.lower ?? "")) return false;
  if (tokens.slice(start, verb).some(({ text }) => text === ",")) return false;
  return endsWithOneOf(tokens[verb]?.lower ?? "", pluralVerbEndings);
}
