import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";
import { thingAt } from "./thing-at";

/** "Sur un carton, quelqu’un a écrit : « … »", "Sur la bâche, une main a tracé : « … »": whoever it was, the thing bears the words. */
export function bearerOfStranger(
  view: SentenceView,
  verb: number,
  subject: PlacedMention,
): PlacedMention | undefined {
  const { tokens, from, language } = view;
  const isStranger =
    language.strangers.has(subject.text.toLowerCase()) ||
    (subject.isUnlisted && subject.isDefinite === false);
  if (!isStranger || !language.inscribing.has(tokens[verb]?.lower ?? "")) return undefined;
  return language.placing.has(tokens[from]?.lower ?? "") ? thingAt(view, from + 1, subject.from) : undefined;
}
