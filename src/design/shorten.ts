import { TURNING_WORDS } from "./turning-words";

/*
 * Where a quote may be cut when it is too long for its picture. A cut must not
 * change the meaning, so it falls behind a sentence; where that would lose too
 * many words, behind a clause; then behind a word, and inside one only where
 * not even a word fits. It never falls between words before a "but" or an
 * "unless": what they take back must not be lost.
 * The mark is an ellipsis in square brackets: the article's own "…" stays as
 * it is, and brackets are how editors have always marked what is theirs.
 */
export const SHORTENED_MARK = "[…]";

interface CutKind {
  /** Matches up to the place of the cut. */
  behind: RegExp;
  /** This kind is taken where it keeps at least this share of what a cut of any kind could keep. */
  share: number;
  /** Whether what stands before such a cut has come to an end of its own. */
  endsThought: boolean;
}

/** A full stop behind one to three letters with a capital ("Mr.", "U.S.", "Gen.") or one of these ends no sentence. */
const ABBREVIATED = String.raw`(?<!(?:^|[^\p{L}])\p{Lu}\p{L}{0,2}|Prof|Pres|Capt|Messrs|Hon|vs|etc)`;
const CLOSING = String.raw`[”’»“"')\]]*`;
const NEXT_SENTENCE = String.raw`(?=\s+[“‘«„"'(¿¡]*[\p{Lu}\p{Lo}\p{N}])`;

const CUT_KINDS: readonly CutKind[] = [
  {
    behind: new RegExp(`(?:${ABBREVIATED}\\.|[!?]|(?<=\\p{L})…)${CLOSING}${NEXT_SENTENCE}|[。！？]`, "gu"),
    share: 0.45,
    endsThought: true,
  },
  { behind: /[,;:](?=\s)|[、；：，]|\s[—–](?=\s)/gu, share: 0.35, endsThought: true },
  // Not behind an ellipsis of the article's: two in a row would read as one.
  { behind: /[^\s…](?=\s+[^\s…])/gu, share: 0.2, endsThought: false },
];

interface Cut {
  paragraph: number;
  /** UTF-16 index in the paragraph. */
  at: number;
}

type Fits = (paragraphs: string[]) => boolean;

/**
 * Cuts paragraphs to the longest beginning that `fits`, and marks the cut.
 * `undefined` where not even one character fits.
 */
export function shorten(paragraphs: readonly string[], fits: Fits): string[] | undefined {
  const chosen = chooseCut(paragraphs, fits);
  return chosen && cutAt(paragraphs, chosen.cut);
}

/** The same for a place that takes few words; `undefined` too where the cut would fall inside a clause. */
export function shortenToClause(paragraphs: readonly string[], fits: Fits): string[] | undefined {
  const chosen = chooseCut(paragraphs, fits);
  return chosen?.endsThought ? cutAt(paragraphs, chosen.cut) : undefined;
}

function chooseCut(
  paragraphs: readonly string[],
  fits: Fits,
): { cut: Cut; endsThought: boolean } | undefined {
  const kinds = CUT_KINDS.map(({ behind, ...kind }) => ({ cuts: cutsBehind(paragraphs, behind), ...kind }));
  const found = [...kinds, { cuts: cutsAnywhere(paragraphs), share: 0, endsThought: false }]
    .map(({ cuts, ...kind }) => {
      const cut = lastFitting(cuts, (candidate) => fits(cutAt(paragraphs, candidate)));
      return cut && { cut, ...kind, kept: keptCharacters(paragraphs, cut) };
    })
    .filter((choice) => choice !== undefined);
  const most = Math.max(0, ...found.map((choice) => choice.kept));
  return found.find((choice) => choice.kept >= choice.share * most);
}

/** All cuts of a kind, from the shortest text to the longest. Behind a paragraph's end is one, unless it is the last. */
function cutsBehind(paragraphs: readonly string[], behind: RegExp): Cut[] {
  return paragraphs.flatMap((text, paragraph) => {
    const ends = [...text.matchAll(behind)].map((match) => match.index + match[0].length);
    if (paragraph < paragraphs.length - 1) ends.push(text.length);
    const rest = (at: number) => (at < text.length ? text.slice(at) : (paragraphs[paragraph + 1] ?? ""));
    return ends.filter((at) => !turns(rest(at))).map((at) => ({ paragraph, at }));
  });
}

/** A cut behind every character that a reader sees as one, of which some fall between words. */
function cutsAnywhere(paragraphs: readonly string[]): Cut[] {
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return paragraphs.flatMap((text, paragraph) =>
    [...graphemes.segment(text)]
      .slice(1)
      .filter(({ index }) => !turns(text.slice(index)))
      .map(({ index }) => ({ paragraph, at: index })),
  );
}

/** Whether a text begins with a word that takes back or conditions what stood before it. */
function turns(text: string): boolean {
  const [first = ""] = /\p{L}+/u.exec(text) ?? [];
  return TURNING_WORDS.has(first.toLowerCase());
}

/** The last candidate that fits; longer ones never fit where a shorter one does not. */
function lastFitting(cuts: Cut[], fits: (cut: Cut) => boolean): Cut | undefined {
  let found: Cut | undefined;
  let low = 0;
  let high = cuts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cut = cuts[middle];
    if (cut && fits(cut)) {
      found = cut;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return found;
}

function cutAt(paragraphs: readonly string[], { paragraph, at }: Cut): string[] {
  const text = paragraphs[paragraph] ?? "";
  const kept = text.slice(0, at).replace(/[\s,;:—–、；：，]+$/u, "");
  const insideWord = /\S/u.test(text.slice(at, at + 1)) && /\S$/u.test(text.slice(0, at));
  // A no-break space keeps the mark with the last word.
  return [...paragraphs.slice(0, paragraph), kept + (insideWord ? "" : "\u00A0") + SHORTENED_MARK];
}

function keptCharacters(paragraphs: readonly string[], { paragraph, at }: Cut): number {
  return paragraphs.slice(0, paragraph).reduce((sum, text) => sum + text.length, at);
}
