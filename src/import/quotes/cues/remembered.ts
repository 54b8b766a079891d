import type { PlacedMention } from "../mentions/people";
import type { Cue } from "./find-cue";
import { pronounFor } from "./pronoun-for";
import { isVerbAt, type SentenceView } from "./sentence-view";

/** From a verb such as "remembers" to what another one is remembered saying. */
const FARTHEST = 9;

/** "“Boy,” Quill recalls him saying": whoever is remembered speaks. */
export function rememberedBehind(view: SentenceView, verb: number, end: number): Cue | undefined {
  const { tokens, language } = view;
  if (!language.remembering.has(tokens[verb]?.lower ?? "")) return undefined;
  for (let at = verb + 2; at < Math.min(end, verb + FARTHEST); at += 1) {
    const mention = whoIsRemembered(view, at);
    if (mention) return { mention, by: "verb", verb: at, isBeside: true };
  }
  return undefined;
}

/** "She remembers her mother saying “…”", "quoted him as saying “…”", by the participle. */
export function whoIsRemembered(view: SentenceView, participle: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  const { lower = "" } = tokens[participle] ?? {};
  if (!language.participles.has(lower) || !language.saying.has(lower)) return undefined;
  const isAs = language.weakSources.has(tokens[participle - 1]?.lower ?? "");
  const end = isAs ? participle - 1 : participle;
  const isRemembering = (at: number) =>
    language.remembering.has(tokens[at]?.lower ?? "") && isVerbAt(view, at);
  const pronoun = isRemembering(end - 2) ? pronounFor(view, end - 1) : undefined;
  if (pronoun) return pronoun;
  const mention = mentions.find(({ to }) => to === end);
  if (!mention) return undefined;
  // "recuerda a su madre diciendo"
  const before = language.prepositions.has(tokens[mention.from - 1]?.lower ?? "") ? 2 : 1;
  return isRemembering(mention.from - before) ? mention : undefined;
}
