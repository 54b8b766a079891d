import type { NamedPerson } from "../mentions/people";

/** "FPÖ" of "der FPÖ-Politiker", "SCB" of "SCB-Captain": whose side what somebody is called tells. */
const SIDE = /(?<![\p{L}-])(\p{Lu}[\p{L}\d]*)-\p{Lu}/u;

export function tellsSide(words: string): boolean {
  return SIDE.test(words);
}

/** Whether somebody's roles put them on the side that words tell, or on another one; 0 where nothing tells. */
export function isOnSide(words: string, { roles }: Pick<NamedPerson, "roles">): 1 | 0 | -1 {
  const side = SIDE.exec(words)?.[1];
  const own = roles.map((role) => SIDE.exec(role)?.[1]).filter((other) => other !== undefined);
  if (side === undefined || own.length === 0) return 0;
  return own.includes(side) ? 1 : -1;
}
