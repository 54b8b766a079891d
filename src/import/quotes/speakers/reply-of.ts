import { isSurelyPerson } from "../mentions/people";
import type { Attribution } from "./attribute";
import type { Place, SoFar } from "./follow-on";
import { resolveMention, type Speaker } from "./resolve-speaker";

/** "“You won, didn’t you?” Orr asked her. “I got lost,” came the reply.": whoever else was spoken of, or spoke, last. */
export function replyOf({ scene, past }: SoFar, { paragraph, at }: Place, verb: number): Attribution {
  const asked = past.at(-1)?.speaker;
  const isOther = (who: Speaker | undefined) =>
    who?.person !== undefined && isSurelyPerson(who.person) && who.speaker !== asked;
  const before = [
    scene.mentions[paragraph - 1] ?? [],
    (scene.mentions[paragraph] ?? []).filter(({ from }) => from < at),
  ];
  const near = before
    .flat()
    .map((mention) => resolveMention(scene, mention))
    .findLast(isOther);
  const other = near ?? past.findLast(({ speaker }) => speaker !== undefined && speaker !== asked);
  if (other?.speaker === undefined) return { confidence: "low", by: "source", verb };
  const { speaker, person } = other;
  return { speaker, ...(person ? { person } : {}), confidence: "medium", by: "source", verb };
}
