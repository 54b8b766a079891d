import { faker as german } from "@faker-js/faker/locale/de";
import { faker as english } from "@faker-js/faker/locale/en";
import { faker as spanish } from "@faker-js/faker/locale/es";
import { faker as french } from "@faker-js/faker/locale/fr";
import { faker as italian } from "@faker-js/faker/locale/it";
import { faker as polish } from "@faker-js/faker/locale/pl";
import { faker as portuguese } from "@faker-js/faker/locale/pt_BR";
import { faker as russian } from "@faker-js/faker/locale/ru";

/*
 * First names of many countries, from the lists of a library that makes up people
 * for tests. They tell whom "she" may mean, and which German nouns are names.
 */

const sexes = new Map<string, "male" | "female" | "either">();

for (const { rawDefinitions } of [english, german, french, spanish, italian, polish, portuguese, russian]) {
  const names = rawDefinitions.person?.first_name;
  for (const sex of ["male", "female"] as const) {
    for (const name of names?.[sex] ?? []) {
      const known = sexes.get(name);
      sexes.set(name, known === undefined || known === sex ? sex : "either");
    }
  }
}

/** Whose first name it is: a man's, a woman's or either's; `undefined` where no list has it. */
export function sexOfFirstName(name: string): "male" | "female" | "either" | undefined {
  return sexes.get(name) ?? sexes.get(name.split("-")[0] ?? "");
}
