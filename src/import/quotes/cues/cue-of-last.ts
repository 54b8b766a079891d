import { isSaying } from "../words/word-kinds";
import { cueBehind } from "./cue-behind";
import { cueFarBehind } from "./cue-far-behind";
import type { Cue } from "./find-cue";
import type { SentenceView } from "./sentence-view";

/**
 * "Le projet, « mal ficelé », va « droit dans le mur », estime Sorel": who speaks behind the last quotation
 * of a sentence says all of it, and so the few words before that have no verb of their own.
 */
export function cueOfLast(view: SentenceView, at: number): Cue | undefined {
  const { tokens, from, to, language } = view;
  // "« Outre les dégâts visibles » et coûteux": a capital, where the article's own words go on.
  const isWoven = at === from && tokens[at + 1]?.kind === "word";
  if (!isWoven && !/^["“„«»‘‚]*\s*\p{Ll}/u.test(tokens[at]?.text ?? "")) return undefined;
  let last = at;
  for (let next = at + 1; next < to; next += 1) {
    if (/^[;:]$/u.test(tokens[next]?.text ?? "")) return undefined;
    if (tokens[next]?.kind === "quote") last = next;
  }
  if (last === at) return undefined;
  const cue = cueBehind(view, last) ?? cueFarBehind(view, last);
  if (!cue?.mention) return undefined;
  const isSetOff = tokens.slice(last + 1, cue.verb + 1).some(({ text }) => text === ",");
  const isWhole = cue.by === "source" || (isSaying(tokens[cue.verb], language) && isSetOff);
  return isWhole ? { ...cue, isBeside: false } : undefined;
}
