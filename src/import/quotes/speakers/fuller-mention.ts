import type { Language } from "../../languages/read-language";
import { indexBefore } from "../mentions/index-before";
import { beforePreposition } from "../mentions/match-role";
import type { PlacedMention } from "../mentions/people";
import type { Scene } from "./resolve-speaker";

/** As far back is looked for the words that a short description stands for. */
const MOST_LOOKED_AT = 200;

/** As many paragraphs farther on a company is called by what it is. */
const MOST_BLOCKS = 3;

/** "the Swedish car maker": in words. */
const LONGEST_COMPANY = 4;

/** "the ministry" after "the Varonian Ministry of Defense", "the company" after "Tri-Lakes Disposal Inc." */
export function fullerMention(scene: Scene, mention: PlacedMention): PlacedMention | undefined {
  const { bodies, language } = scene;
  const { head, position, text, kind } = mention;
  // "his office" is not "the governor's office".
  const first = text.toLowerCase().split(/[\s’']/u)[0] ?? "";
  const isBare = language.capitalNouns === true && text.toLowerCase() === head;
  if (!isBare && !language.articles.has(first) && !language.demonstratives.has(first)) return undefined;
  if (head === undefined || mention.isDefinite === false) return undefined;
  // "la ONG", "la Sociedad de Autores" are called by their own names.
  const behindArticle = text.slice(text.search(/[\s’']/u) + 1);
  const hasOwnName = !language.capitalNouns && /^\p{Lu}\S*\s.*\p{Lu}/u.test(behindArticle);
  // "La Federación" of one, where a mere noun is small.
  const isShortName = language.dropsPronouns === true && /^\p{Lu}/u.test(behindArticle);
  const isOwnName = hasOwnName || isShortName || /\p{Lu}(?:\.|\p{Lu})/u.test(text);
  const isCompany = language.companies.has(head) && !isOwnName;
  if (text.split(/\s+/).length > (isCompany ? LONGEST_COMPANY : 2)) return undefined;
  const end = indexBefore(bodies, position);
  const before = bodies.slice(Math.max(0, end - MOST_LOOKED_AT), end);
  const isFuller = (other: PlacedMention) =>
    other.kind === kind &&
    other.text.length > text.length &&
    !(other.isDefinite === false && isInOtherCase(other, language)) &&
    // Most do not have the word at all, and need not be divided.
    (other.head === head ||
      (other.text.toLowerCase().includes(head) &&
        beforePreposition(other.text.toLowerCase().split(/\s+/), language).includes(head)));
  const last = before.findLast(isFuller);
  // "next to a food court": no court of which was spoken by name.
  const isOnlyNear = kind === "group" && last?.isDefinite === false && last.isGoverned && !last.isDocument;
  const named =
    isOnlyNear && !language.capitalNouns
      ? before.findLast((other) => isFuller(other) && /\s\p{Lu}/u.test(other.text))
      : undefined;
  const fuller = named ?? last;
  // "the union of the cyclists" is no company that was named.
  const isOfSome = text.split(/[\s’']+/).some((word) => language.partitives.has(word.toLowerCase()));
  if (fuller || !isCompany || isOfSome) return fuller;
  const company = before.findLast((other) => other.isCompany);
  if (company) return company;
  const body =
    kind === "group"
      ? before.findLast(
          (other) =>
            other.kind === kind && isNamedBody(other, language) && mayBeCalled(other, head, language),
        )
      : undefined;
  const thing = nameOfThing(scene, mention);
  return body && thing ? (body.position > thing.position ? body : thing) : (body ?? thing);
}

/** "The planemaker" after "Boeing cut its forecast.": the last subject by name of whom nothing says that it is somebody. */
function nameOfThing(
  { paragraphs, mentions, people, language }: Scene,
  { position, block, sentence }: PlacedMention,
): PlacedMention | undefined {
  if (!language.adjectivesFirst || language.capitalNouns) return undefined;
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const distance = block - (paragraphs[index]?.block ?? 0);
    if (distance < 0) continue;
    if (distance > MOST_BLOCKS) break;
    const found = mentions[index]?.findLast((other) => {
      if (other.kind !== "name" || !other.isFirst || other.position >= position) return false;
      if (distance === 0 && other.sentence === sentence) return false;
      const { roles = [], sex } = people.byName(other.text, other.position) ?? {};
      return roles.length === 0 && sex === undefined;
    });
    if (found) return found;
  }
  return undefined;
}

/** "la Secretaría de Salud", and not "la empresa". */
function isNamedBody({ head, text, isGoverned }: PlacedMention, { capitalNouns }: Language): boolean {
  return (
    head === undefined || (!capitalNouns && !isGoverned && /^(?:\p{Ll}\S*\s)?\p{Lu}\S*\s.*\p{Lu}/u.test(text))
  );
}

/** "la empresa" is not "la Guardia Civil". */
function mayBeCalled(
  { head = "" }: PlacedMention,
  noun: string,
  { firms, companies, groups }: Language,
): boolean {
  return !firms.has(noun) || companies.has(head) || !groups.has(head);
}

/** "den Hotelier": said as the article says it where he is a subject, if it does. */
export function asSubject({ bodies, language }: Scene, mention: PlacedMention): PlacedMention {
  if (!isInOtherCase(mention, language)) return mention;
  const { head, kind } = mention;
  return bodies.find((other) => other.head === head && other.kind === kind && !other.isGoverned) ?? mention;
}

function isInOtherCase({ text }: PlacedMention, { objectDeterminers }: Language): boolean {
  return objectDeterminers.has(text.slice(0, text.indexOf(" ")).toLowerCase());
}
