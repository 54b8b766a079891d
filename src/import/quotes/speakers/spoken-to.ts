import type { PlacedMention } from "../mentions/people";
import { isSaying } from "../words/word-kinds";
import { mentionsNear } from "./mentions-near";
import type { Scene } from "./resolve-speaker";

/** From a verb of speaking to whom it was said: "le preguntó ayer un reportero a". */
const FARTHEST = 8;

/** To whom somebody speaks in a sentence that names them: "Un reportero preguntó a la jueza si seguiría." */
export function spokenToIn(
  { paragraphs, mentions, language }: Scene,
  paragraph: number,
  sentence: number,
): PlacedMention | undefined {
  const { tokens, sentences } = paragraphs[paragraph] ?? { tokens: [], sentences: [] };
  const [from, to] = sentences[sentence] ?? [0, 0];
  const wordAt = (at: number) => tokens[at]?.lower ?? "";
  const isTo = (at: number) => language.beforeListeners.has(wordAt(at));
  return mentionsNear(mentions[paragraph] ?? [], sentence).find((mention) => {
    if (mention.from <= from || mention.to > to || mention.isPlace) return false;
    if (mention.kind !== "name" && mention.kind !== "role") return false;
    if (!isTo(mention.from) && !isTo(mention.from - 1)) return false;
    for (let verb = mention.from - 1; verb >= Math.max(from, mention.from - FARTHEST); verb -= 1) {
      if (tokens[verb]?.kind !== "word" || language.clauses.has(wordAt(verb))) return false;
      if (isSaying(tokens[verb], language)) return true;
    }
    return false;
  });
}
