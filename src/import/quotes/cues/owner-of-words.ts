import type { PlacedMention } from "../mentions/people";
import { sexOfFirstName } from "../words/first-names";
import type { Sex } from "../words/sex-of";
import { subjectPastIncise } from "./past-incise";
import type { SentenceView } from "./sentence-view";

/** Between a noun such as "answer" and the colon: "Her answer to the critics was short:". */
const FARTHEST = 9;

/** Whose words a noun before a colon announces: "Her answer:", "Das Fazit des Trainers:". */
export function ownerOfWords(view: SentenceView, colon: number): PlacedMention | undefined {
  const { tokens, from, language } = view;
  for (let noun = colon - 1; noun >= Math.max(from, colon - FARTHEST); noun -= 1) {
    const token = tokens[noun];
    if (token?.kind === "word" && language.speechNouns.has(token.lower))
      return whoHas(view, noun) ?? ownerOfNoun(view, noun, [from, colon]);
  }
  // "Réaction du chef de l’opposition, Luc Roy, tout sourire :"
  const isFirst = language.speechNouns.has(tokens[from]?.lower ?? "");
  return isFirst && language.partitives.has(tokens[from + 1]?.lower ?? "")
    ? ownerOfNoun(view, from, [from, colon])
    : undefined;
}

/** "Her late father, she says, had a saying:" */
function whoHas(view: SentenceView, noun: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  const isNew = language.indefinites.has(tokens[noun - 1]?.lower ?? "");
  const verb = noun - 2;
  const isHaving =
    language.having.has(tokens[verb]?.lower ?? "") || language.auxiliaries.has(tokens[verb]?.lower ?? "");
  if (!isNew || !isHaving) return undefined;
  return subjectPastIncise(view, verb) ?? mentions.find(({ to, isGoverned }) => to === verb && !isGoverned);
}

/** Whose a noun is: "her answer", "Ruiz’s answer", "the answer of the mayor". */
export function ownerOfNoun(
  view: SentenceView,
  noun: number,
  [from, to]: [number, number],
): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  for (let at = noun - 1; at >= Math.max(from, noun - 3); at -= 1) {
    const pronoun = pronounAt(view, at, 1);
    if (pronoun) return pronoun;
  }
  const possessor = mentions.find(
    (mention) => mention.from >= from && mention.to <= noun && mention.to >= noun - 2,
  );
  if (possessor?.isPossessor) return possessor;
  const name = genitiveBefore(view, noun);
  if (name) return name;
  // "un mensaje en Instagram": where it stands.
  return mentions.find(
    (mention) =>
      mention.from > noun &&
      mention.from <= noun + 2 &&
      mention.to <= to &&
      (mention.isGoverned || language.partitives.has(tokens[mention.from]?.lower ?? "")) &&
      !language.beforePlaces.has(tokens[mention.from - 1]?.lower ?? ""),
  );
}

/** The pronoun that words stand for: "seinen Angaben zufolge", "in her view", or "his" alone. */
export function pronounAt(
  { tokens, language }: SentenceView,
  at: number,
  length: number,
): PlacedMention | undefined {
  const words = tokens.slice(at, at + length).map(({ lower }) => lower);
  const text = language.pronounOf.get(words.join(" "));
  const first = tokens[at];
  if (text === undefined || first === undefined) return undefined;
  const sex: Sex | undefined = language.male.has(text)
    ? "male"
    : language.female.has(text)
      ? "female"
      : undefined;
  return {
    kind: "pronoun",
    from: at,
    to: at + length,
    text,
    ...(sex ? { sex } : {}),
    isGoverned: false,
    isPlural: false,
    position: first.start,
    block: -1,
    sentence: -1,
  };
}

/** "in Quill’s view", "nach Mosers Worten": what says the same with "her" or "seinen". */
export function ownerOfView(view: SentenceView, at: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  const possessor = mentions.find(({ from, isPossessor }) => from === at + 1 && isPossessor);
  const noun = possessor ? possessor.to + 1 : at + 2;
  const owner = possessor ?? genitiveBefore(view, noun);
  if (!owner) return undefined;
  const [first = "", last = ""] = [tokens[at]?.lower, tokens[noun]?.lower];
  for (const possessive of language.possessives)
    if (language.pronounOf.has(`${first} ${possessive.split("=")[0]} ${last}`)) return owner;
  return undefined;
}

/** "Wegners Antwort": a name whose last letter says that something is his. */
function genitiveBefore({ tokens, language }: SentenceView, noun: number): PlacedMention | undefined {
  const token = tokens[noun - 1];
  if (!language.capitalNouns || token?.kind !== "word" || !/^\p{Lu}.*(?:s|’)$/u.test(token.text))
    return undefined;
  if (language.commonCapitals.has(token.lower)) return undefined;
  const last = token.text.slice(0, -1);
  // "Roland Hubers Urteil"
  const first = tokens[noun - 2];
  const isFull = first?.isCapital === true && sexOfFirstName(first.text) !== undefined;
  const start = isFull ? first : token;
  const where = {
    from: isFull ? noun - 2 : noun - 1,
    to: noun,
    position: start.start,
    block: -1,
    sentence: -1,
  };
  const text = isFull ? `${first.text} ${last}` : last;
  return { kind: "name", text, isGoverned: false, isPlural: false, ...where };
}
