import type { Language } from "../../languages/read-language";
import { sexOfFirstName } from "../words/first-names";
import type { Paragraph } from "../words/read-tokens";
import { isSaying } from "../words/word-kinds";
import { COMPANY } from "./name-among-nouns";
import type { PlacedMention } from "./people";

/**
 * Reads names that are no person's as those of bodies, so that "it" and "the company" may be them:
 * "Corvane, a maker of valves", "the retailer Brightwell", "Norsund said its board". A short name
 * means the long one: "Brightwell" is "Brightwell Inc."
 */
export function markBodies(
  paragraphs: readonly Paragraph[],
  mentions: readonly PlacedMention[][],
  language: Language,
): void {
  const companies = new Set<string>();
  const people = new Set<string>();
  paragraphs.forEach((paragraph, index) => {
    const own = mentions[index] ?? [];
    own.forEach((mention, at) => {
      if (isCompanyHere(paragraph, mention, own[at + 1], language)) companies.add(mention.text);
      else if (isPersonHere(mention, language)) people.add(mention.text);
    });
  });
  if (companies.size === 0) return;
  const full = longestNames(companies, mentions, language);
  for (const mention of mentions.flat()) {
    const name = full.get(mention.text);
    if (name === undefined || people.has(mention.text) || !/^(?:name|group)$/.test(mention.kind)) continue;
    mention.kind = "group";
    mention.text = name;
    mention.isCompany = true;
    delete mention.role;
    delete mention.sex;
  }
}

/** Whether what stands in or beside a name says that a company has it. */
function isCompanyHere(
  { tokens }: Paragraph,
  { kind, text, role, head, from, to, isDocument }: PlacedMention,
  next: PlacedMention | undefined,
  language: Language,
): boolean {
  if (kind === "group") {
    const isCalled = head !== undefined && language.companies.has(head) && !text.toLowerCase().includes(head);
    return !isDocument && (isCalled || COMPANY.test(tokens[to - 1]?.text ?? ""));
  }
  if (kind !== "name") return false;
  const isCompany = (noun: string) => language.companies.has(noun) && !language.roles.has(noun);
  if (role !== undefined) return isCompany(role.toLowerCase().split(" ").at(-1) ?? "");
  // "Corvane, a maker of valves,"
  const isBeside = next?.from === to + 1 && tokens[to]?.text === ",";
  if (isBeside && next.isDefinite === false && isCompany(next.head ?? "")) return true;
  // "Norsund said its board"
  const owner = language.pronounOf.get(tokens[to + 1]?.lower ?? "") ?? "";
  const isPerson = sexOfFirstName(tokens[from]?.text ?? "") !== undefined;
  return !isPerson && isSaying(tokens[to], language) && language.things.has(owner);
}

function isPersonHere({ kind, role, sex, apposition }: PlacedMention, { companies }: Language): boolean {
  const isApposed = apposition?.kind === "role" && !companies.has(apposition.head ?? "");
  return kind === "name" && (role !== undefined || isApposed) && sex !== undefined;
}

/** By each name of a company the longest that begins with it, unless the short one is a place's as well. */
function longestNames(
  companies: ReadonlySet<string>,
  mentions: readonly PlacedMention[][],
  language: Language,
): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  const names = new Set(mentions.flat().flatMap(({ kind, text }) => (kind === "name" ? [text] : [])));
  for (const company of companies) {
    full.set(company, company);
    for (const name of names) {
      const isShort = company.startsWith(`${name} `) && (full.get(name)?.length ?? 0) < company.length;
      if (isShort && sexOfFirstName(name) === undefined && !language.commonCapitals.has(name.toLowerCase()))
        full.set(name, company);
    }
  }
  return full;
}
