import type { Language } from "../../languages/read-language";
import type { Token } from "../words/read-tokens";

/** In years. Smaller and larger numbers beside a name are scores, squads and shares. */
const YOUNGEST = 10;
const OLDEST = 115;

/** What the words for somebody say of their age: 26 of "die 26-Jährige", 63 of "l’éleveuse de 63 ans". */
export function ageIn(text: string, { ages }: Language): number | undefined {
  const [, number, hyphen, word = ""] = /(?<![\d.,])(\d{2,3})(-|\s)(\p{L}+)/u.exec(text) ?? [];
  return hyphen === "-" || ages.has(word.toLowerCase()) ? ageOf(number) : undefined;
}

/** The age behind a name: ", 59,", "(59)", ", 79 ans", ", de 79 años". */
export function ageBehind(tokens: readonly Token[], at: number, { ages }: Language): number | undefined {
  const mark = tokens[at]?.text;
  if (mark !== "," && mark !== "(") return undefined;
  const number = ages.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const next = tokens[number + 1];
  const isSetOff = mark === "," ? next?.text === "," : next?.text === ")";
  // "8 ans" can be nothing else.
  if (ages.has(next?.lower ?? "")) return ageOf(tokens[number]?.text, 1);
  return isSetOff ? ageOf(tokens[number]?.text) : undefined;
}

function ageOf(number: string | undefined, youngest = YOUNGEST): number | undefined {
  if (number === undefined || !/^\d{1,3}$/.test(number)) return undefined;
  const age = Number(number);
  return age >= youngest && age <= OLDEST ? age : undefined;
}
