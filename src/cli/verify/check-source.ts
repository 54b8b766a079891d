import type { Article } from "../../model/article";
import type { Stretch } from "../../model/selectors";
import { countCodePoints } from "../../model/source-text";
import { jsonPointer } from "../files/json-pointer";
import type { Complain, PlacedStretch } from "./check-article";
import { checkStretch, type Looked } from "./check-stretch";
import type { SourceText } from "./source-text";
import type { StretchResult } from "./verify-result";
import { WordIndex } from "./word-index";

/** Holds an article's digest, its length and all its stretches against a text. */
export function checkSource(
  { source }: Article,
  stretches: readonly PlacedStretch[],
  text: SourceText,
  complain: Complain,
): StretchResult[] {
  if (text.digest !== source.digest) {
    complain(["source", "digest"], {
      level: "problem",
      code: "digest-differs",
      message: `the text's digest is ${text.digest}`,
      fix: "If the article was changed, mend what is found below, then set the digest to this.",
    });
  }
  if (text.codePoints !== source.codePoints) {
    complain(["source", "codePoints"], {
      level: "problem",
      code: "length-differs",
      message: `the text has ${text.codePoints} code points, and the file says ${source.codePoints}`,
    });
  }
  let index: WordIndex | undefined;
  const indexOnce = () => {
    index ??= new WordIndex(text.text);
    return index;
  };
  return stretches.map(({ stretch, path, card }) => {
    const looked = checkStretch(stretch, text, indexOnce);
    const told = tell(stretch, looked, text);
    if (told) complain(path, { level: "problem", card, ...told });
    return { path: jsonPointer(path), card, ...looked };
  });
}

function tell(stretch: Stretch, { result, found }: Looked, text: SourceText) {
  switch (result) {
    case "verbatim":
      return tellSurroundings(stretch, text);
    case "moved":
      return {
        code: "moved",
        message: `the words stand at ${found?.start} to ${found?.end} now, and not at ${stretch.start} to ${stretch.end}`,
        fix: "Take over the selector that --json gives as 'found'.",
      } as const;
    case "changed":
      return {
        code: "changed",
        message: `the text does not hold these words; the nearest stand at ${found?.start} to ${found?.end}`,
        fix: "Correct the card, and say so in its corrections.",
      } as const;
    case "missing":
      return {
        code: "missing",
        message: "the text holds neither these words nor any like them",
        fix: "Look whether this is the article's text; if it is, withdraw the card.",
      } as const;
  }
}

/** Of words that stand where they should: whether what is said about their surroundings is true. */
function tellSurroundings({ exact, prefix, suffix, start, end, matches }: Stretch, text: SourceText) {
  const before = text.between(Math.max(0, start - countCodePoints(prefix)), start);
  const after = text.between(end, end + countCodePoints(suffix));
  const standing = text.placesOf(exact).length;
  const selected = text.placesOf(prefix + exact + suffix).length;
  const wrong = [
    before !== prefix && `before them stands '${before}'`,
    after !== suffix && `behind them stands '${after}'`,
    standing !== matches && `they stand ${standing} times in the text`,
    before === prefix && after === suffix && selected !== 1 && `the selector selects ${selected} places`,
  ].filter((what) => what !== false);
  if (wrong.length === 0) return undefined;
  return {
    code: "surroundings-differ",
    message: `the words are verbatim, but ${wrong.join("; ")}`,
    fix: "Take over the selector that --json gives as 'found'.",
  } as const;
}
