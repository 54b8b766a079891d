import type { Faker } from "@faker-js/faker";
import { faker as czech } from "@faker-js/faker/locale/cs_CZ";
import { faker as danish } from "@faker-js/faker/locale/da";
import { faker as german } from "@faker-js/faker/locale/de";
import { faker as swiss } from "@faker-js/faker/locale/de_CH";
import { faker as english } from "@faker-js/faker/locale/en";
import { faker as ghanaian } from "@faker-js/faker/locale/en_GH";
import { faker as indian } from "@faker-js/faker/locale/en_IN";
import { faker as nigerian } from "@faker-js/faker/locale/en_NG";
import { faker as spanish } from "@faker-js/faker/locale/es";
import { faker as mexican } from "@faker-js/faker/locale/es_MX";
import { faker as finnish } from "@faker-js/faker/locale/fi";
import { faker as french } from "@faker-js/faker/locale/fr";
import { faker as romand } from "@faker-js/faker/locale/fr_CH";
import { faker as senegalese } from "@faker-js/faker/locale/fr_SN";
import { faker as croatian } from "@faker-js/faker/locale/hr";
import { faker as hungarian } from "@faker-js/faker/locale/hu";
import { faker as indonesian } from "@faker-js/faker/locale/id_ID";
import { faker as italian } from "@faker-js/faker/locale/it";
import { faker as latvian } from "@faker-js/faker/locale/lv";
import { faker as norwegian } from "@faker-js/faker/locale/nb_NO";
import { faker as dutch } from "@faker-js/faker/locale/nl";
import { faker as polish } from "@faker-js/faker/locale/pl";
import { faker as portuguese } from "@faker-js/faker/locale/pt_BR";
import { faker as romanian } from "@faker-js/faker/locale/ro";
import { faker as russian } from "@faker-js/faker/locale/ru";
import { faker as slovak } from "@faker-js/faker/locale/sk";
import { faker as slovenian } from "@faker-js/faker/locale/sl_SI";
import { faker as serbian } from "@faker-js/faker/locale/sr_RS_latin";
import { faker as swedish } from "@faker-js/faker/locale/sv";
import { faker as turkish } from "@faker-js/faker/locale/tr";
import { MEN_ABROAD, WOMEN_ABROAD } from "../../languages/first-names-abroad";
import { MEN_OF_AFRICA, WOMEN_OF_AFRICA } from "../../languages/first-names-africa";
import { MEN_OF_ASIA, WOMEN_OF_ASIA } from "../../languages/first-names-asia";
import { GERMAN_MEN, GERMAN_WOMEN } from "../../languages/first-names-de";
import { ENGLISH_MEN, ENGLISH_WOMEN } from "../../languages/first-names-en";
import { SPANISH_MEN, SPANISH_WOMEN } from "../../languages/first-names-es";
import { FRENCH_MEN, FRENCH_WOMEN } from "../../languages/first-names-fr";

/*
 * First names of many countries, from the lists of a library that makes up people
 * for tests and from lists of our own. They tell whom "she" may mean, and which
 * German nouns are names.
 */

type SexOfName = "male" | "female" | "either";
type Lists = Record<"male" | "female", readonly string[]>;

const sexes = new Map<string, SexOfName>();

/** Lists of the languages whose articles are read, and ours. */
const AT_HOME = [english, german, french, spanish, italian, polish, portuguese, russian];
const OWN: Lists[] = [
  readLists(GERMAN_MEN, GERMAN_WOMEN),
  readLists(ENGLISH_MEN, ENGLISH_WOMEN),
  readLists(FRENCH_MEN, FRENCH_WOMEN),
  readLists(SPANISH_MEN, SPANISH_WOMEN),
  readLists(MEN_ABROAD, WOMEN_ABROAD),
];
const OWN_ABROAD: Lists[] = [
  readLists(MEN_OF_AFRICA, WOMEN_OF_AFRICA),
  readLists(MEN_OF_ASIA, WOMEN_OF_ASIA),
];
/** Of people whom their articles tell of. What a list above knows stays: "Deb" is an Indian man as well. */
const ABROAD = [
  croatian,
  czech,
  danish,
  dutch,
  finnish,
  ghanaian,
  hungarian,
  indian,
  indonesian,
  latvian,
  mexican,
  nigerian,
  norwegian,
  romand,
  romanian,
  senegalese,
  serbian,
  slovak,
  slovenian,
  swedish,
  swiss,
  turkish,
];

addNames([...AT_HOME.map(namesOf), ...OWN]);
addNames([...ABROAD.map(namesOf), ...OWN_ABROAD]);

function readLists(men: string, women: string): Lists {
  return { male: men.trim().split(/\s+/), female: women.trim().split(/\s+/) };
}

function namesOf({ rawDefinitions }: Faker): Lists {
  const { male = [], female = [] } = rawDefinitions.person?.first_name ?? {};
  return { male, female };
}

/** Adds names that are not known yet. */
function addNames(lists: readonly Lists[]): void {
  const added = new Map<string, SexOfName>();
  for (const list of lists) {
    for (const sex of ["male", "female"] as const) {
      for (const name of list[sex]) {
        const known = added.get(name);
        added.set(name, known === undefined || known === sex ? sex : "either");
      }
    }
  }
  for (const [name, sex] of added) if (!sexes.has(name)) sexes.set(name, sex);
}

/** Whose first name it is: a man's, a woman's or either's; `undefined` where no list has it. */
export function sexOfFirstName(name: string): SexOfName | undefined {
  const known = sexes.get(name);
  if (known !== undefined) return known;
  // Most words have no hyphen, and every word is asked for.
  const hyphen = name.indexOf("-");
  if (hyphen === -1) return undefined;
  const first = sexes.get(name.slice(0, hyphen));
  // "Jo-Ann": the second tells where the first does not.
  return first === "either" ? (sexes.get(name.slice(hyphen + 1)) ?? first) : first;
}
