import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";

/** "L’étude, écrit le juge, « vit au-dessus de ses moyens »": a verb between commas, with its subject behind it. */
export function subjectOfIncise(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, language } = view;
  if (language.adjectivesFirst) return subjectBetweenCommas(view, verb);
  if (!language.inciseInMarks || !language.saying.has(tokens[verb]?.lower ?? "")) return undefined;
  if (language.addressing.has(tokens[verb]?.lower ?? "")) return undefined;
  const mention = subjectBehindComma(view, verb, view.to);
  return mention && /^[,)–—]$/u.test(tokens[mention.to]?.text ?? "") ? mention : undefined;
}

/** "The treaty, argued Adjei in a column, was “…”": what follows him is no verb of his own. */
function subjectBetweenCommas({ tokens, mentions, language, to }: SentenceView, verb: number) {
  const { lower = "" } = tokens[verb] ?? {};
  if (tokens[verb - 1]?.text !== "," || !language.saying.has(lower) || language.addressing.has(lower))
    return undefined;
  const mention = mentions.find(({ from, isGoverned }) => from === verb + 1 && !isGoverned);
  if (!mention) return undefined;
  const next = tokens[mention.to];
  if (next?.text === ",") return mention;
  // "Bell, in a letter, described the choir as": whom she judges.
  if (language.judging.has(lower) && language.weakSources.has(next?.lower ?? "")) return undefined;
  // "Bell, who came late, says the choir on the radio is better": a clause, and not where Adjei argued.
  const comma = tokens.findIndex(({ text }, at) => at > mention.to && text === ",");
  const behind = tokens.slice(mention.to, comma === -1 ? to : comma);
  const isClause = behind.some(({ lower: word }) => language.auxiliaries.has(word));
  return !isClause && language.prepositions.has(next?.lower ?? "") ? mention : undefined;
}

/** Words on when, where and to whom, between a verb and its subject. */
const LONGEST_BETWEEN = 12;

/** "… de l’ancienne filature Dorval, a annoncé mardi la Direction": where no clause begins without a word for it. */
export function subjectBehindComma(
  { tokens, mentions, language, from }: SentenceView,
  verb: number,
  end: number,
): PlacedMention | undefined {
  if (language.verbSecond || language.adjectivesFirst) return undefined;
  let before = verb - 1;
  while (before > from && language.fillers.has(tokens[before]?.lower ?? "")) before -= 1;
  if (tokens[before]?.text !== ",") return undefined;
  // "a fait savoir la préfecture"
  const isParted = language.parting.has(`${tokens[verb]?.lower} ${tokens[verb + 1]?.lower}`);
  let behind = isParted ? verb + 2 : verb + 1;
  const isPassed = (word: string) => language.fillers.has(word) || language.weekdays.has(word);
  // "le" alone is an object, and begins "le juge" as well.
  const subjectAt = (at: number) =>
    mentions.find(({ from: first, isGoverned }) => first === at && !isGoverned);
  const last = Math.min(end, behind + LONGEST_BETWEEN);
  let isGoverned = false;
  while (behind < last && !subjectAt(behind)) {
    const token = tokens[behind];
    // "a annoncé en juillet le président", "a promis lors de ses vœux à la presse Jean Sarre"
    isGoverned ||= language.prepositions.has(token?.lower ?? "");
    if (token?.kind !== "word" || !(isGoverned || isPassed(token.lower))) return undefined;
    behind += 1;
  }
  return behind < last ? subjectAt(behind) : undefined;
}
