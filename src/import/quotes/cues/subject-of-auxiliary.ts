import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";
import { subjectBeforeSecond } from "./subject-before-second";

/** "Kern hat sie gefragt": the verb that is second is "hat", and what stands right before the participle may be its object. */
export function subjectOfAuxiliary(view: SentenceView, participle: number): PlacedMention | undefined {
  const { tokens, mentions, language } = view;
  for (let at = participle - 1; at > view.from; at -= 1) {
    const { kind, lower } = tokens[at] ?? { kind: "mark", lower: "" };
    if (kind !== "word" || language.conjunctions.has(lower) || language.clauses.has(lower)) return undefined;
    if (!language.auxiliaries.has(lower)) continue;
    const inside = mentions.find(
      (mention) => mention.from > at && mention.to <= participle && !mention.isGoverned,
    );
    return inside && (subjectBeforeSecond(view, at) ?? inside);
  }
  return undefined;
}
