import type { Language } from "../../languages/read-language";
import { initialsIn } from "../stretches/read-label";
import { sexOfFirstName } from "../words/first-names";
import type { Sex } from "../words/sex-of";
import type { Mention } from "./find-mentions";
import { isShorterForm } from "./is-shorter-form";
import { matchRole, type ReadRole, readRole } from "./match-role";
import { countCapitals, countWords, initialsOf, isInCapitals } from "./name-shape";

/** Somebody of the article whom it names. */
export interface NamedPerson {
  /** The fullest name that the article gives. */
  name: string;
  /** What the article says they are, in its own words. */
  roles: string[];
  sex?: Sex;
  /** In years, where the article says how old they are. */
  age?: number;
  /** Position in the text of each mention by name. */
  mentionedAt: number[];
}

/** A single capital word may be a place: a person has more names, a role, or a sex. */
export function isSurelyPerson({ name, roles, sex, age }: NamedPerson): boolean {
  // "CIUDAD DE MÉXICO" is where the article was written.
  return (
    age !== undefined || (name.includes(" ") && !isInCapitals(name)) || roles.length > 0 || sex !== undefined
  );
}

/** A mention with where it stands in the whole text, and whom it is set beside: "the mayor, Maria Okafor,". */
export interface PlacedMention extends Mention {
  position: number;
  block: number;
  sentence: number;
  apposition?: PlacedMention;
  /** In years, where the words or what stands behind them say it: "Felisa, de 79 años,". */
  age?: number;
  /** A company by name. */
  isCompany?: boolean;
  /** Somebody new, by a clause right behind or around: "the driver who brought them". */
  isToldApart?: boolean;
  /** Begins its sentence, as a subject or not. */
  isTopic?: boolean;
  /** The first of its sentence that may be a subject. */
  isFirst?: boolean;
  /** Tells what the sentence says: "The clerk was late, she recalled." */
  isTeller?: boolean;
}

/** Somebody whom a description fits, and how well. */
interface Fitting {
  person: NamedPerson;
  fit: number;
}

/** Everybody whom the article names, and how to find them by less than their full name. */
export class People {
  readonly all: NamedPerson[] = [];
  readonly #byName = new Map<string, NamedPerson>();
  /** Positions of each mention by the fullest name. */
  readonly #inFull = new Map<NamedPerson, number[]>();
  readonly #fuller = new Map<string, NamedPerson[]>();
  readonly #roles = new Map<string, ReadRole>();
  readonly #fitting = new Map<string, readonly Fitting[]>();
  /** Whom the article says anything of, read when somebody is first looked for. */
  #described?: readonly { person: NamedPerson; roles: readonly ReadRole[] }[];
  readonly #language: Language;
  readonly #headline: string;

  constructor(mentions: readonly PlacedMention[], language: Language, headline = "") {
    this.#headline = headline;
    this.#language = language;
    const names = mentions.filter(({ kind }) => kind === "name");
    // The longest first, so that "Okafor" finds "Maria Okafor"; capitals last.
    const full = [...new Set(names.map(({ text }) => text))].sort(
      (a, b) => countWords(b) - countWords(a) || Number(isInCapitals(a)) - Number(isInCapitals(b)),
    );
    for (const name of full) {
      // "Mac Giolla Phádraig" of "Aodhán Mac Giolla Phádraig"; of three words only those at the end.
      const [fuller] = this.#candidates(name);
      const known = countCapitals(name) < 3 || fuller?.name.endsWith(` ${name}`) ? fuller : undefined;
      if (known) this.#byName.set(name, known);
      else {
        const person: NamedPerson = { name, roles: [], mentionedAt: [] };
        this.all.push(person);
        this.#byName.set(name, person);
      }
    }
    for (const mention of names) {
      const person = this.byName(mention.text, mention.position, mention.sex);
      if (!person) continue;
      person.mentionedAt.push(mention.position);
      const age = mention.age ?? mention.apposition?.age;
      if (age !== undefined) person.age ??= age;
      // "Indra Quill, the mother of two": whatever the first name is.
      const told = mention.apposition?.kind === "role" ? mention.apposition.sex : undefined;
      if (told && language.adjectivesFirst) person.sex = told;
      if (mention.sex) person.sex ??= mention.sex;
      const role = mention.role ?? mention.apposition?.text;
      if (role && !person.roles.includes(role)) person.roles.push(role);
      if (mention.apposition?.sex) person.sex ??= mention.apposition.sex;
      if (mention.text !== person.name) continue;
      this.#inFull.set(person, [...(this.#inFull.get(person) ?? []), mention.position]);
    }
    for (const { kind, text, apposition } of mentions) {
      if (kind !== "role" || apposition?.kind !== "name") continue;
      const person = this.byName(apposition.text, apposition.position, apposition.sex);
      if (person && !person.roles.includes(text)) person.roles.push(text);
    }
    for (const person of this.all) person.sex ??= sexOfFirstNameAlone(person.name);
    this.all.sort((a, b) => (a.mentionedAt[0] ?? 0) - (b.mentionedAt[0] ?? 0));
    this.#fuller.clear();
  }

  /** Whom an interview is with: a person of its headline, else whom it names most before the first answer. */
  interviewed(headline: string, firstAnswer: number): NamedPerson | undefined {
    const before = ({ mentionedAt }: NamedPerson) => mentionedAt.filter((at) => at < firstAnswer).length;
    const persons = this.all.filter(({ name }) => isSurelyPerson({ name, roles: [], mentionedAt: [] }));
    const named = persons.filter(({ name }) =>
      name.split(" ").some((part) => part.length > 2 && headline.includes(part)),
    );
    const likely = [named, persons, this.all].find((people) => people.length > 0) ?? [];
    return likely.toSorted((a, b) => before(b) - before(a) || b.mentionedAt.length - a.mentionedAt.length)[0];
  }

  /** The person whom a name means at a place of the text. */
  byName(name: string, position: number, sex?: Sex): NamedPerson | undefined {
    const exact = this.#byName.get(name);
    if (exact && countWords(exact.name) > 1 && name === exact.name) return exact;
    const candidates = this.#candidates(name).filter(
      (person) => sex === undefined || person.sex === undefined || person.sex === sex,
    );
    if (candidates.length < 2) return candidates[0] ?? exact;
    // Of two Smiths the one whom the headline is about: the family has first names.
    const [main, another] = candidates.filter((person) => this.#headline.includes(person.name));
    if (main && !another && sex === undefined) return main;
    // Else the one who is named in full more often, else the one spoken of last.
    const lastBefore = (person: NamedPerson) => person.mentionedAt.findLast((at) => at < position) ?? -1;
    const timesInFull = (person: NamedPerson) =>
      (this.#inFull.get(person) ?? []).filter((at) => at < position).length;
    return [...candidates].sort(
      (a, b) => timesInFull(b) - timesInFull(a) || lastBefore(b) - lastBefore(a),
    )[0];
  }

  /** Whom the label of a transcript means: "MS. STOKES", "Stokes" and "MS" are all Miriam Stokes. */
  byLabel(label: string, position: number): NamedPerson | undefined {
    const { titles, maleTitles, femaleTitles } = this.#language;
    const isTitle = (word: string) => [titles, maleTitles, femaleTitles].some((list) => list.has(word));
    const words = label.split(" ");
    const name = words.filter((word) => !isTitle(word.toLowerCase())).join(" ");
    if (name === "") return this.byName(label, position);
    const wanted = ` ${name.toLowerCase()}`;
    const meant = this.all.filter((person) => countWords(person.name) > countWords(name));
    if (/^\p{Lu}+$/u.test(name)) {
      const spelled = meant.filter((person) => ` ${person.name.toLowerCase()}`.endsWith(wanted));
      const initials = meant.filter((person) => initialsOf(person.name) === name);
      const [only, another] = spelled.length > 0 ? spelled : initials;
      if (only && !another) return only;
    }
    return this.byName(label, position) ?? this.byName(name, position);
  }

  /** Whom a shorter name may mean. Asked for at every mention, so it is kept. */
  #candidates(name: string): NamedPerson[] {
    const known = this.#fuller.get(name);
    if (known) return known;
    const found = this.#findFuller(name);
    this.#fuller.set(name, found);
    return found;
  }

  #findFuller(name: string): NamedPerson[] {
    const initials = /^\p{Lu}\.?[\s-]\p{Lu}/u.test(name) ? initialsIn(name) : undefined;
    if (initials !== undefined && initials.length > 1)
      return this.all.filter((person) => initialsOf(person.name) === initials);
    const words = name.split(" ");
    const several = this.all.filter(
      (person) => person.name.includes(name) && countWords(person.name) > words.length,
    );
    const ending = several.filter(
      (person) => person.name.endsWith(` ${name}`) || person.name.endsWith(`-${name}`),
    );
    if (ending.length > 0) return ending;
    // "Wang" of "Wang Yi", "Maria" of "Maria Okafor", "Pérez" of "Juan Pérez Gómez".
    const within = several.filter((person) => ` ${person.name} `.includes(` ${name} `));
    return within.length > 0 ? within : this.all.filter((person) => isShorterForm(name, person.name));
  }

  /** The named person whom a description means: "the minister", after "Health Minister Jane Roe". */
  byRole(description: string, position: number, sex?: Sex): NamedPerson | undefined {
    const wanted = this.#readRole(description);
    if (wanted.head === undefined) return undefined;
    let best: { person: NamedPerson; fit: number; last: number } | undefined;
    for (const { person, fit } of this.#findFitting(description, wanted)) {
      const isBefore = (person.mentionedAt[0] ?? Number.POSITIVE_INFINITY) < position;
      if (!isBefore || (sex !== undefined && person.sex !== undefined && person.sex !== sex)) continue;
      // Of two that fit as well, the one spoken of last.
      const last = person.mentionedAt.findLast((at) => at < position) ?? -1;
      if (!best || fit > best.fit || (fit === best.fit && last > best.last)) best = { person, fit, last };
    }
    return best?.person;
  }

  /** Whom a description fits, wherever it stands. Articles call people the same again and again, so it is kept. */
  #findFitting(description: string, wanted: ReadRole): readonly Fitting[] {
    const known = this.#fitting.get(description);
    if (known) return known;
    this.#described ??= this.all
      .filter(({ roles }) => roles.length > 0)
      .map((person) => ({ person, roles: person.roles.map((role) => this.#readRole(role)) }));
    const found: Fitting[] = [];
    for (const { person, roles } of this.#described) {
      const fit = matchRole(wanted, roles, this.#language);
      if (fit !== undefined) found.push({ person, fit });
    }
    this.#fitting.set(description, found);
    return found;
  }

  #readRole(description: string): ReadRole {
    const known = this.#roles.get(description);
    if (known) return known;
    const role = readRole(description, this.#language);
    this.#roles.set(description, role);
    return role;
  }
}

/** Of somebody whom the article calls "Anna" and nothing else. */
function sexOfFirstNameAlone(name: string): Sex | undefined {
  const sex = name.includes(" ") ? undefined : sexOfFirstName(name);
  return sex === "either" ? undefined : sex;
}
