import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Paragraph, Token } from "../words/read-tokens";
import { type Sex, sexOfPronoun } from "../words/sex-of";
import { isSurelyPerson, type NamedPerson, type People, type PlacedMention } from "./people";

/** As often must the text speak of a man by whose first name it would be a woman: "Andrea" in Italy. */
const ENOUGH_AGAINST_NAME = 2;

/**
 * Tells men from women by what the text says of them, for names that do not tell: "Nkem Eze sold
 * her car", "Eze left. She …", "Nkem Eze est infirmière". Only sentences that speak of nobody else
 * count.
 */
export function settleSexes(
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly PlacedMention[])[],
  people: People,
  language: Language,
): void {
  // Above zero for her, below for him.
  const balances = new Map<NamedPerson, number>();
  paragraphs.forEach(({ tokens, sentences }, index) => {
    let before: NamedPerson | undefined;
    let at = 0;
    const own = mentions[index] ?? [];
    sentences.forEach(([from, to], sentence) => {
      const first = at;
      while (own[at]?.sentence === sentence) at += 1;
      const here = own.slice(first, at);
      const subject = subjectAlone(here, people);
      const who = subject ? people.byName(subject.text, subject.position) : before;
      const start = subject ? subject.to : from;
      const sex =
        who &&
        (predicatedSex(here, subject, tokens, language) ?? sexAhead(tokens, start, to, here, language));
      if (who && sex) balances.set(who, (balances.get(who) ?? 0) + (sex === "female" ? 1 : -1));
      before = isAboutOne(here, people) ? who : undefined;
    });
  });
  for (const [person, balance] of balances) {
    const isFirm = person.sex !== undefined && !(isPersonal(language) && isOutweighed(person, balance));
    // Sex makes a person of a name, and so it must be one already.
    if (balance === 0 || isFirm || !isSurelyPerson(person)) continue;
    person.sex = balance > 0 ? "female" : "male";
  }
}

/** Whether the first name alone says otherwise, and the text says so again and again. */
function isOutweighed({ name, sex }: NamedPerson, balance: number): boolean {
  return Math.abs(balance) >= ENOUGH_AGAINST_NAME && sexOfFirstName(name.split(" ")[0] ?? "") === sex;
}

/** "he" is somebody; "er" and "il" may be a thing. */
function isPersonal({ adjectivesFirst, capitalNouns }: Language): boolean {
  return adjectivesFirst === true && !capitalNouns;
}

/** Whom a sentence begins with as its subject, by name. */
function subjectAlone([first]: readonly PlacedMention[], people: People): PlacedMention | undefined {
  const isSubject = first?.kind === "name" && !first.isGoverned && !first.isPossessor;
  return isSubject && people.byName(first.text, first.position) ? first : undefined;
}

/** Nobody else whom "she" behind it could mean: by name, or by what they are. */
function isAboutOne(mentions: readonly PlacedMention[], people: People): boolean {
  const persons = new Set<NamedPerson | PlacedMention>();
  for (const mention of mentions) {
    if (mention.kind === "name")
      persons.add(people.byName(mention.text, mention.position, mention.sex) ?? mention);
    else if (mention.kind === "role" && mention.apposition?.kind !== "name") persons.add(mention);
  }
  return persons.size < 2;
}

/** "Nkem Eze est infirmière": what they are has a sex. */
function predicatedSex(
  [first, role]: readonly PlacedMention[],
  subject: PlacedMention | undefined,
  tokens: readonly Token[],
  { copulas }: Language,
): Sex | undefined {
  if (!subject || first !== subject || role?.kind !== "role" || role.from !== subject.to + 1)
    return undefined;
  return copulas.has(tokens[subject.to]?.lower ?? "") ? role.sex : undefined;
}

/** The sex of the first word that stands for somebody, unless somebody else is spoken of before. */
function sexAhead(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly PlacedMention[],
  language: Language,
): Sex | undefined {
  for (let at = from; at < to; at += 1) {
    const mention = mentions.find((one) => one.from === at);
    if (mention?.kind === "pronoun" && mention.sex && !mention.isLatter) return mention.sex;
    // "her car" is hers, "ihr Auto" may be theirs.
    const owner = language.pronounOf.get(tokens[at]?.lower ?? "") ?? "";
    if (owner !== "" && !language.several.has(owner)) {
      const sex = sexOfPronoun(owner, language);
      if (sex) return sex;
    }
    const isSomebody = mention?.kind === "name" || (mention?.kind === "role" && !mention.isPlural);
    if (isSomebody) return undefined;
  }
  return undefined;
}
