import type { Sex } from "../words/sex-of";

export function sexNumber(sex: Sex | undefined): number {
  return sex === undefined ? 0 : sex === "male" ? 1 : -1;
}

/** Whether two are of one sex: 1, not: -1, or it is not known: 0. */
export function sexFit(a: Sex | undefined, b: Sex | undefined): number {
  return a === undefined || b === undefined ? 0 : a === b ? 1 : -1;
}

export function mayBeOfSex(sex: Sex | undefined, wanted: Sex | undefined): boolean {
  return wanted === undefined || sex === undefined || sex === wanted;
}
