import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";

/** From "according to" to its verb: "selon ce que leur a raconté". */
const MOST_BETWEEN = 5;

/** "empezó tarde porque, según explica el secretario, «faltaba una silla»": behind the verb, up to the comma, stands who tells it. */
export function subjectOfSource(view: SentenceView, verb: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  if (language.verbSecond || !isSourceVerb(view, verb)) return undefined;
  return mentions.find(({ from, isGoverned }) => {
    if (from <= verb || isGoverned) return false;
    return tokens
      .slice(verb + 1, from)
      .every(({ kind, lower }) => kind === "word" && !language.clauses.has(lower));
  });
}

/** Whether nothing but "lo que", "nous l’a" and the like stands between a word of attribution and the verb. */
function isSourceVerb({ tokens, from, language }: SentenceView, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - MOST_BETWEEN); at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (language.sources.has(word)) return true;
    const lists = [language.objectsBefore, language.auxiliaries, language.fillers, language.relatives];
    if (!lists.some((list) => list.has(word)) && !language.demonstratives.has(word)) return false;
  }
  return false;
}
