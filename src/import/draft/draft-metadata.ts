import type { Article } from "../../model/article";
import { LanguageTag } from "../../model/text-rules";
import type { ArticleMetadata } from "../saved-article";
import { type Finding, PLACEHOLDER_ADDRESS, PLACEHOLDER_LANGUAGE, placeholder } from "./finding";
import { makeSlug } from "./make-ids";

/** The fields of an article that are about the whole of it. */
type MetadataFields = Omit<Article, "source" | "people" | "quotes" | "events" | "$schema">;

/** Languages that are written from right to left, for which there are no typefaces yet. */
const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)\b/i;

const LONGEST_HEADLINE = 300;
const MOST_AUTHORS = 20;

/** Drafts what is known about an article, with a placeholder and a finding for what it does not say. */
export function draftMetadata(
  known: ArticleMetadata,
  slug: string | undefined,
): { fields: MetadataFields; findings: Finding[] } {
  const findings: Finding[] = [];
  const miss = (path: string, level: Finding["level"], problem: string, advice: string) =>
    findings.push({ level, code: "missing", path, problem, advice });

  if (known.headline === undefined) miss("/headline", "must", "the article has no headline", "write it in");
  if (known.publisher?.name === undefined)
    miss(
      "/publisher/name",
      "must",
      "the article does not say who publishes it",
      "write the publisher's name",
    );
  if (known.publisher?.url === undefined)
    miss(
      "/publisher/url",
      "must",
      "the article does not say where its publisher is",
      "write the publisher's web address",
    );
  if (known.authors.length === 0)
    miss("/authors", "check", "no author was found", "name the authors, if the article does");
  if (known.datePublished === undefined)
    miss(
      "/datePublished",
      "check",
      "the article does not say when it was published",
      "write the date, so that weekdays can be resolved",
    );
  if (known.url === undefined)
    miss(
      "/url",
      "note",
      "the article's address is not known: cards will have no deep link",
      "write it, if readers find it on the web",
    );
  const language =
    known.language !== undefined && LanguageTag.safeParse(known.language).success
      ? known.language
      : undefined;
  if (language === undefined)
    miss(
      "/language",
      "must",
      "the article's language was not recognised: read as English",
      "write its BCP 47 tag, here and at each quote",
    );
  else if (known.statedLanguage !== undefined) {
    findings.push({
      level: "check",
      code: "unsure-language",
      path: "/language",
      problem: `the page states '${known.statedLanguage}', and its words are '${language}': read as that`,
      advice: "write the right one, here and at each quote, if the words were taken for another language",
    });
  }
  if (language !== undefined && RIGHT_TO_LEFT.test(language)) {
    findings.push({
      level: "must",
      code: "unsupported",
      path: "/direction",
      problem: "cards cannot be set from right to left yet",
      advice: "wait for typefaces of this script",
    });
  }
  const headline = (known.headline ?? placeholder("Headline")).slice(0, LONGEST_HEADLINE).trim();
  return {
    fields: {
      slug: slug ?? (makeSlug(known.headline ?? "") || "article"),
      headline,
      language: language ?? PLACEHOLDER_LANGUAGE,
      direction: "ltr",
      authors: known.authors
        .slice(0, MOST_AUTHORS)
        .map(({ name, url }) => (url === undefined ? { name } : { name, url })),
      publisher: {
        name: (known.publisher?.name ?? placeholder("Publisher")).slice(0, 60).trim(),
        url: known.publisher?.url ?? PLACEHOLDER_ADDRESS,
      },
      ...(known.url === undefined ? {} : { url: known.url }),
      ...(known.datePublished === undefined ? {} : { datePublished: known.datePublished }),
      ...(known.dateModified === undefined ? {} : { dateModified: known.dateModified }),
      ...(known.dateline === undefined ? {} : { dateline: known.dateline }),
    },
    findings,
  };
}
