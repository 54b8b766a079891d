import type { SentenceView } from "./sentence-view";

/**
 * Whether the verb's own form says that its clause is told, and is no speaking itself: "Die Reform müsse dazu
 * führen, dass", "meint, der Pfarrer habe es „…“ gemeint". "Er habe gefragt" tells what somebody said.
 */
export function isToldInMood({ tokens, from, language }: SentenceView, verb: number): boolean {
  const { lower = "" } = tokens[verb] ?? {};
  if (language.reporting.size === 0) return false;
  const isInfinitive = lower.endsWith("n");
  if (!isInfinitive && !language.attitudes.has(lower)) return false;
  for (let at = verb + 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (at < verb && token?.kind === "mark") return false;
    const word = token?.lower ?? "";
    if (language.modals.has(word) || (!isInfinitive && language.reporting.has(word))) return true;
  }
  return false;
}
