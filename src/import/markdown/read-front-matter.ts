import { isMap, parseDocument } from "yaml";
import { KNOWN_LANGUAGES } from "../languages/read-language";
import { findStatedDay } from "../reading/find-stated-day";
import { readDate } from "../reading/read-date";
import { splitNames } from "../reading/split-names";
import { UnreadableArticle } from "../reading/unreadable-article";
import { webAddress } from "../reading/web-address";
import type { ArticleMetadata } from "../saved-article";

/** YAML between lines of three hyphens. */
const YAML = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** TOML between lines of three plus signs, as some site builders have it. */
const TOML = /^\+\+\+[ \t]*\r?\n[\s\S]*?\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;

/** Articles have some 500 characters of it; YAML takes seconds for what is made to be slow. */
const LONGEST = 20_000;

/** "3/5/26" is one day in London and another one in New York. */
const NAMES_MONTH = /\d.*\p{L}{3}|\p{L}{3}.*\d|[年月日]/u;

/**
 * What a Markdown file says of itself before its text, and the text. Lines of
 * hyphens around anything but fields are the text's own.
 * @throws {UnreadableArticle} bad-front-matter
 */
export function readFrontMatter(source: string): { known: ArticleMetadata; body: string } {
  if (TOML.test(source)) throw badFrontMatter("in TOML: write it in YAML, between lines of ---", 1);
  const [all = "", yaml] = YAML.exec(source) ?? [];
  if (yaml === undefined) return { known: { authors: [] }, body: source };
  if (yaml.length > LONGEST) throw badFrontMatter(`of ${yaml.length} characters: the most are ${LONGEST}`, 1);
  const fields = readYaml(yaml);
  return fields === undefined
    ? { known: { authors: [] }, body: source }
    : { known: toMetadata(fields), body: source.slice(all.length) };
}

function badFrontMatter(what: string, line: number): UnreadableArticle {
  return new UnreadableArticle("bad-front-matter", `has front matter ${what}`, line);
}

function readYaml(yaml: string): object | undefined {
  // Dates stay as they are written. Looking for keys that stand twice takes the square of their number.
  const document = parseDocument(yaml, { schema: "failsafe", prettyErrors: true, uniqueKeys: false });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    throw badFrontMatter(`that is not YAML: ${error.message.split("\n")[0]}`, line);
  }
  if (!isMap(document.contents)) return undefined;
  try {
    // Aliases could make a small file unfold to a huge one.
    return Object(document.toJS({ maxAliasCount: 0 }));
  } catch (error) {
    throw badFrontMatter(`that cannot be read: ${error instanceof Error ? error.message : error}`, 1);
  }
}

function toMetadata(fields: object): ArticleMetadata {
  const find = (...names: string[]) => {
    for (const name of names) {
      const value: unknown = Object.hasOwn(fields, name) ? Reflect.get(fields, name) : undefined;
      if (value !== undefined && value !== null && value !== "") return value;
    }
    return undefined;
  };
  const text = (...names: string[]) => {
    const value = find(...names);
    return typeof value === "string" ? value.normalize("NFC").replace(/\s+/gu, " ").trim() : undefined;
  };
  const url = webAddress(text("url", "canonical", "canonical_url", "link"));
  const publisher = text("publisher", "source", "publication", "site");
  const site = webAddress(text("publisher_url", "site_url")) ?? (url && `${new URL(url).origin}/`);
  const authors = [find("authors", "author", "byline")].flat().flatMap(namesOf);
  const headline = text("headline", "title");
  const language = text("language", "lang");
  const datePublished = dayOf(text("datePublished", "date", "published", "pubDate"), language);
  const dateModified = dayOf(text("dateModified", "updated", "modified", "lastmod"), language);
  return {
    authors: authors.map((name) => ({ name })),
    ...(headline === undefined ? {} : { headline }),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(dateModified === undefined ? {} : { dateModified }),
    ...(publisher === undefined && site === undefined
      ? {}
      : {
          publisher: {
            ...(publisher === undefined ? {} : { name: publisher }),
            ...(site === undefined ? {} : { url: site }),
          },
        }),
  };
}

/** A date in ISO 8601, or with its month in words, whatever language they are in. */
function dayOf(written: string | undefined, language: string | undefined): string | undefined {
  const day = readDate(written);
  if (day !== undefined || written === undefined || !NAMES_MONTH.test(written)) return day;
  for (const tag of language === undefined ? KNOWN_LANGUAGES : [language, ...KNOWN_LANGUAGES]) {
    const stated = findStatedDay(written, tag);
    if (stated !== undefined) return stated;
  }
  return undefined;
}

function namesOf(value: unknown): string[] {
  if (typeof value === "string") {
    const names = splitNames(value);
    return names.length > 0 ? names : [value.trim()].filter(Boolean);
  }
  const name: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "name") : undefined;
  return typeof name === "string" ? [name] : [];
}
