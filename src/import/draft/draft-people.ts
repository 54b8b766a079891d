import type { Person } from "../../model/article";
import type { Language } from "../languages/read-language";
import type { NamedPerson } from "../quotes/mentions/people";
import { Ids } from "./make-ids";

/** What a card prints of a person at most. */
const LONGEST_NAME = 80;
const LONGEST_ROLE = 100;

/** Collects the people of a draft, each once, with the role and organisation that the article gives. */
export class DraftPeople {
  readonly people: Person[] = [];
  readonly #ids = new Ids();
  readonly #byName = new Map<string, Person>();
  readonly #text: string;
  readonly #language: Language;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
  }

  /** The person of a name, or the group, role or document that speaks instead of one. */
  add(name: string, known?: NamedPerson): Person {
    const short = name.slice(0, LONGEST_NAME).trim();
    const before = this.#byName.get(short);
    if (before) return before;
    const role = known && this.#roleOf(known);
    const organization = role === undefined ? undefined : organizationOf(role, this.#language);
    const person: Person = {
      id: this.#ids.make(short, "speaker"),
      name: short,
      ...(role === undefined ? {} : { role }),
      ...(organization === undefined ? {} : { organization }),
    };
    this.#byName.set(short, person);
    this.people.push(person);
    return person;
  }

  /** The first role that stands in the article word for word, without its article. */
  #roleOf({ roles }: NamedPerson): string | undefined {
    for (const given of roles) {
      const words = given.split(" ");
      const isBare = words.length > 1 && this.#language.articles.has((words[0] ?? "").toLowerCase());
      const role = isBare ? words.slice(1).join(" ") : given;
      const isAddress = [this.#language.maleTitles, this.#language.femaleTitles].some((list) =>
        list.has(role.toLowerCase()),
      );
      if (!isAddress && role.length <= LONGEST_ROLE && this.#text.includes(role)) return role;
    }
    return undefined;
  }
}

/** The body that a role names: "Chinese Foreign Ministry" of "Chinese Foreign Ministry spokesman". "Police Chief" is none. */
function organizationOf(role: string, language: Language): string | undefined {
  const words = role.split(" ");
  for (let from = 0; from < words.length; from += 1) {
    let to = from;
    while (
      to < words.length &&
      (/^\p{Lu}/u.test(words[to] ?? "") || (to > from && language.complements.has(words[to] ?? "")))
    )
      to += 1;
    while (to > from && !/^\p{Lu}/u.test(words[to - 1] ?? "")) to -= 1;
    const run = words.slice(from, to);
    const last = (run.at(-1) ?? "").toLowerCase();
    const isOffice = language.roles.has(last) && !language.groups.has(last);
    const isBody = !isOffice && run.some((word) => language.groups.has(word.toLowerCase()));
    if (run.length > 1 && isBody && run.length < words.length) return run.join(" ");
    if (to > from) from = to;
  }
  return undefined;
}
