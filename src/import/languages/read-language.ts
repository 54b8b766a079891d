import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { italian } from "./it";
import { japanese } from "./ja";
import type { LanguageTable } from "./language";
import { polish } from "./pl";
import { portuguese } from "./pt";
import { russian } from "./ru";
import { listUnaccented } from "./unaccented";
import { chinese } from "./zh";

const TABLES = [english, german, french, spanish, italian, portuguese, polish, russian, chinese, japanese];

/** Tags of the languages whose words for speaking are known. */
export const KNOWN_LANGUAGES = TABLES.map(({ tag }) => tag);

type Habits =
  | "adjectivesFirst"
  | "dropsPronouns"
  | "verbSecond"
  | "capitalNouns"
  | "withoutSpaces"
  | "dashSpeech"
  | "dropsAccents"
  | "inciseInMarks";

type WordLists = Omit<LanguageTable, "tag" | Habits>;

/** A language's table with each list as a set of lower-case words; entries of several words keep spaces. */
export type Language = Pick<LanguageTable, "tag" | Habits> & {
  [List in keyof WordLists]: ReadonlySet<string>;
} & {
  /** The verbs of `parting`, without what stands apart. */
  partingVerbs: ReadonlySet<string>;
  /** With what words of attribution begin. */
  sourceStarts: ReadonlySet<string>;
  /** What a word with a capital stands for whose accent is not printed: "etat" for "état". */
  unaccented: ReadonlyMap<string, string>;
  /** The pronoun that a possessive, or words of attribution, stand for. */
  pronounOf: ReadonlyMap<string, string>;
};

const read = new Map<string, Language>();

/** The words of a language, by its BCP 47 tag. Languages without a table get English words. */
export function readLanguage(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split("-")[0];
  const table = TABLES.find((candidate) => candidate.tag === primary) ?? english;
  const known = read.get(table.tag);
  if (known) return known;
  const lists = Object.fromEntries(
    Object.entries(table).map(([name, value]) => [
      name,
      typeof value === "string" && name !== "tag" ? readWords(value) : value,
    ]),
  ) as unknown as Language;
  const partingVerbs = new Set([...readWords(table.parting)].map((entry) => entry.split(" ")[0] ?? ""));
  const pairs = [...readWords(`${table.possessives} ${table.ownSources}`)].map((entry) => entry.split("="));
  const pronounOf = new Map(pairs.map(([words = "", pronoun = ""]) => [words, pronoun]));
  const sources = [...readWords(table.sources), ...readWords(table.ownSources)];
  const sourceStarts = new Set(sources.map((entry) => entry.split(" ")[0] ?? ""));
  const unaccented = table.dropsAccents ? listUnaccented(lists) : new Map<string, string>();
  const language: Language = { ...lists, partingVerbs, pronounOf, sourceStarts, unaccented };
  read.set(table.tag, language);
  return language;
}

type ListName = keyof Omit<LanguageTable, "tag" | Habits>;

/**
 * Some lists of each known language as one, by its tag. Whoever needs no more, as to recognise
 * a language, need not read the whole tables: that takes as long as finding the quotes.
 */
export function readLists(...names: ListName[]): { tag: string; words: ReadonlySet<string> }[] {
  return TABLES.map((table) => ({
    tag: table.tag,
    words: readWords(names.map((name) => table[name]).join(" ")),
  }));
}

/** `say/s/ing according_to` as `say`, `says`, `saying`, `according to`. */
export function readWords(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((entry) => {
        const [base = "", ...endings] = entry.replaceAll("_", " ").split("/");
        return [base, ...endings.map((ending) => base + ending)];
      }),
  );
}
