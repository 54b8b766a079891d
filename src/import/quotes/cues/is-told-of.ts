import type { PlacedMention } from "../mentions/people";
import type { SentenceView } from "./sentence-view";
import { toldClauseAround } from "./told-clause";

/** Words between "that" and its subject. */
const MOST_BETWEEN = 2;

/** "contó que el gerente los reunió y les dijo: «…»": whoever somebody tells of is somebody else. */
export function isToldOf(view: SentenceView, { from, kind, isEpithet }: PlacedMention): boolean {
  if (kind !== "role" || isEpithet) return false;
  const clause = toldClauseAround(view, from);
  return clause !== undefined && from - clause.opener <= MOST_BETWEEN;
}
