import type { Language } from "../../languages/read-language";
import type { PlacedMention } from "../mentions/people";
import type { Token } from "../words/read-tokens";
import type { SentenceView } from "./sentence-view";
import { subjectBeforeSecond } from "./subject-before-second";

/** "angerufen und": what stands before "und" is a verb's last part as well. */
function joinsParticiples(tokens: readonly Token[], at: number, { joins }: Language): boolean {
  return joins.has(tokens[at]?.lower ?? "") && /ge\p{Ll}+(?:t|en)$/u.test(tokens[at - 1]?.text ?? "");
}

/** "Kern hat sie gefragt": the verb that is second is "hat", and what stands right before the participle may be its object. */
export function subjectOfAuxiliary(view: SentenceView, participle: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  for (let at = participle - 1; at > view.from; at -= 1) {
    const { kind, lower } = tokens[at] ?? { kind: "mark", lower: "" };
    if (kind !== "word" || language.clauses.has(lower)) return undefined;
    // "habe sie angerufen und nur einen Satz gesagt"
    if (language.conjunctions.has(lower) && !joinsParticiples(tokens, at, language)) return undefined;
    if (!language.auxiliaries.has(lower)) continue;
    const inside = mentions.find(
      (mention) => mention.from > at && mention.to <= participle && !mention.isGoverned,
    );
    return inside && (subjectBeforeSecond(view, at) ?? inside);
  }
  return undefined;
}
