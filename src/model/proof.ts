import type { Article } from "./article";
import type { Stretch } from "./selectors";
import { countCodePoints, digestText, normaliseText } from "./source-text";

/** One thing that the source text does not bear out; `path` is a JSON Pointer (RFC 6901) into the article. */
export interface Disproof {
  path: string;
  problem: string;
}

/**
 * Proves an article against the text it was taken from: the digest, and every
 * stretch word for word at its offsets, between its prefix and suffix. Cards
 * that were withdrawn state nothing, and are passed over. Returns what fails; an
 * empty list is a proof.
 */
export function proveArticle(article: Article, sourceText: string): Disproof[] {
  const text = normaliseText(sourceText);
  const codePoints = [...text];
  const disproofs: Disproof[] = [];
  if (digestText(text) !== article.source.digest) {
    disproofs.push({ path: "/source/digest", problem: `the text's digest is ${digestText(text)}` });
  }
  if (codePoints.length !== article.source.codePoints) {
    disproofs.push({ path: "/source/codePoints", problem: `the text has ${codePoints.length} code points` });
  }
  article.quotes.forEach((quote, index) => {
    if (quote.status === "withdrawn") return;
    quote.parts.forEach((part, partIndex) => {
      disproofs.push(...proveStretch(part, text, codePoints, `/quotes/${index}/parts/${partIndex}`));
    });
  });
  article.events.forEach((event, index) => {
    if (event.status === "withdrawn") return;
    disproofs.push(...proveStretch(event.basis, text, codePoints, `/events/${index}/basis`));
  });
  return disproofs;
}

function proveStretch(stretch: Stretch, text: string, codePoints: string[], path: string): Disproof[] {
  const { exact, prefix, suffix, start, end, matches } = stretch;
  const disproofs: Disproof[] = [];
  const expect = (field: string, wanted: string, found: string) => {
    if (found !== wanted)
      disproofs.push({ path: `${path}/${field}`, problem: `the text reads '${found}' there` });
  };
  expect("exact", exact, codePoints.slice(start, end).join(""));
  expect("prefix", prefix, codePoints.slice(Math.max(0, start - countCodePoints(prefix)), start).join(""));
  expect("suffix", suffix, codePoints.slice(end, end + countCodePoints(suffix)).join(""));
  const found = countOccurrences(text, exact);
  if (found !== matches)
    disproofs.push({ path: `${path}/matches`, problem: `the words stand ${found} times in the text` });
  const selected = countOccurrences(text, prefix + exact + suffix);
  if (selected !== 1) disproofs.push({ path, problem: `prefix, words and suffix select ${selected} places` });
  return disproofs;
}

function countOccurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}
