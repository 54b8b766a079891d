import { faker as german } from "@faker-js/faker/locale/de";
import { faker as english } from "@faker-js/faker/locale/en";
import { faker as spanish } from "@faker-js/faker/locale/es";
import { faker as french } from "@faker-js/faker/locale/fr";
import { faker as italian } from "@faker-js/faker/locale/it";
import { faker as polish } from "@faker-js/faker/locale/pl";
import { faker as portuguese } from "@faker-js/faker/locale/pt_BR";
import { faker as russian } from "@faker-js/faker/locale/ru";
import { MEN_ABROAD, WOMEN_ABROAD } from "../languages/first-names-abroad";
import { GERMAN_MEN, GERMAN_WOMEN } from "../languages/first-names-de";

/*
 * First names of many countries, from the lists of a library that makes up people
 * for tests and from lists of our own. They tell whom "she" may mean, and which
 * German nouns are names.
 */

type SexOfName = "male" | "female" | "either";

const sexes = new Map<string, SexOfName>();

for (const { rawDefinitions } of [english, german, french, spanish, italian, polish, portuguese, russian]) {
  const names = rawDefinitions.person?.first_name;
  addNames(names?.male ?? [], "male");
  addNames(names?.female ?? [], "female");
}
for (const names of [GERMAN_MEN, MEN_ABROAD]) addNames(names.split(/\s+/), "male");
for (const names of [GERMAN_WOMEN, WOMEN_ABROAD]) addNames(names.split(/\s+/), "female");

function addNames(names: readonly string[], sex: SexOfName): void {
  for (const name of names) {
    const known = sexes.get(name);
    sexes.set(name, known === undefined || known === sex ? sex : "either");
  }
}

/** Whose first name it is: a man's, a woman's or either's; `undefined` where no list has it. */
export function sexOfFirstName(name: string): SexOfName | undefined {
  return sexes.get(name) ?? sexes.get(name.split("-")[0] ?? "");
}
