import type { Article } from "../../model/article";
import { jsonPointer } from "../../model/json-pointer";
import type { Stretch } from "../../model/selectors";
import type { Complain, PlacedStretch } from "./check-article";
import { checkStretch, type Looked, listUntruths } from "./check-stretch";
import type { SourceText } from "./source-text";
import type { StretchResult } from "./verify-result";
import { WordIndex } from "./word-index";

/** Where no word changed, nobody has to do it by hand. */
const MEND = "If this is the article's text now and all words stand in it, take it over with --mend.";

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
      fix: MEND,
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
        fix: MEND,
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

function tellSurroundings(stretch: Stretch, text: SourceText) {
  const wrong = listUntruths(stretch, text);
  if (wrong.length === 0) return undefined;
  return {
    code: "surroundings-differ",
    message: `the words are verbatim, but ${wrong.join("; ")}`,
    fix: MEND,
  } as const;
}
