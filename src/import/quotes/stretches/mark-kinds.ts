import type { Block } from "../../saved-article";

/** What opens a quotation, what may close it, and whether it is of the small kind that looks like an apostrophe. */
export interface MarkKind {
  opens: string;
  closes: string;
  isSingle: boolean;
}

const KINDS: readonly MarkKind[] = [
  // English, Spanish, Portuguese, Chinese; sloppy pages close it with itself or with a straight one.
  { opens: "“", closes: '”"“″', isSingle: false },
  { opens: '"', closes: '"”＂', isSingle: false },
  { opens: "＂", closes: '＂"', isSingle: false },
  // German, Polish, Czech; Dutch of old.
  { opens: "„", closes: '“”"‟', isSingle: false },
  { opens: "‟", closes: '”"', isSingle: false },
  // French, Spanish, Italian, Russian; the other way round in German books.
  { opens: "«", closes: "»", isSingle: false },
  { opens: "»", closes: "«", isSingle: false },
  // Swedish and Finnish.
  { opens: "”", closes: "”", isSingle: false },
  { opens: "「", closes: "」", isSingle: false },
  { opens: "『", closes: "』", isSingle: false },
  { opens: "〝", closes: "〞〟", isSingle: false },
  { opens: "‘", closes: "’'", isSingle: true },
  { opens: "‛", closes: "’'", isSingle: true },
  { opens: "'", closes: "'’", isSingle: true },
  { opens: "‚", closes: "‘’'", isSingle: true },
  { opens: "‹", closes: "›", isSingle: true },
  { opens: "›", closes: "‹", isSingle: true },
  // Typewriters and TeX.
  { opens: "``", closes: "''\"”", isSingle: false },
  { opens: "''", closes: "''\"", isSingle: false },
  { opens: ",,", closes: "“”''\"", isSingle: false },
];

const MARKS = new RegExp(`[${KINDS.map(({ opens, closes }) => opens + closes).join("")}]`, "g");

/** Where the next character stands that may be a quotation mark; the text's length where none does. */
export function nextMark(text: string, from: number): number {
  MARKS.lastIndex = from;
  return MARKS.exec(text)?.index ?? text.length;
}

/** A quotation mark, or two small ones that stand for it, with what stands around it. */
export interface Mark {
  text: string;
  at: number;
  before: string;
  after: string;
}

/** Whatever stands behind an opening mark. */
const WORD_START = /[\p{L}\p{N}[({¿¡…@#$€£¥§+–—-]/u;
const BEFORE_OPENING = /[\s([{—–\-/:¿¡…|“„«‘‚"'*_]/u;
const CJK = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}，。：、；？！]/u;

/** The quotation mark at a place that may have one: a comma alone is none. */
export function readMark(text: string, at: number): Mark | undefined {
  const first = text[at] ?? "";
  const pair = first + (text[at + 1] ?? "");
  const isPair = pair === "``" || pair === "''" || pair === ",,";
  if (!isPair && (first === "`" || first === ",")) return undefined;
  const mark = isPair ? pair : first;
  return { text: mark, at, before: text[at - 1] ?? " ", after: text[at + mark.length] ?? " " };
}

/** Small words and years that are written with an apostrophe in front: ’em, ’tis, ’90s. */
const APOSTROPHE_WORDS =
  /^(?:em|til|tis|twas|cause|cos|n|round|bout|im|er|s|tween|cept|neath|nuff|kay|ere|ne|nen|s|ner|ran|rum|ma|m|\d\ds?)\b/iu;

/** The kind of quotation that a mark opens where it stands, if it can open one. */
export function kindOpened(mark: Mark, text: string, pointsInwards: boolean): MarkKind | undefined {
  const { text: opens, before, after, at } = mark;
  const kind = KINDS.find((candidate) => candidate.opens === opens);
  if (!kind) return undefined;
  const standsBefore =
    ((BEFORE_OPENING.test(before) || CJK.test(before)) && !/\s/u.test(after)) || isBehindStop(mark, text);
  if ("「『〝‟„".includes(opens) || opens === "``") return kind;
  if ("«‹".includes(opens)) return pointsInwards ? undefined : kind;
  if ("»›".includes(opens)) return pointsInwards && standsBefore ? kind : undefined;
  if (opens === "“") return standsBefore || CJK.test(after) || /\s/u.test(before) ? kind : undefined;
  if (!standsBefore) return undefined;
  if (opens === "”" || opens === ",," || opens === "''") return WORD_START.test(after) ? kind : undefined;
  const isApostrophe = kind.isSingle && opens !== "‚" && APOSTROPHE_WORDS.test(text.slice(at + 1, at + 12));
  return isApostrophe ? undefined : kind;
}

/** `de l’ONU."Nous ne céderons rien", a dit`: the space before was lost, and the next mark can only close. */
function isBehindStop({ text: mark, before, after, at }: Mark, text: string): boolean {
  if (mark !== '"' || !/[.?!]/u.test(before) || !/\p{Lu}/u.test(after)) return false;
  const next = text.indexOf(mark, at + 1);
  return next > 0 && !/[\s(]/u.test(text[next - 1] ?? "");
}

/** Whether a mark may close a quotation of a kind; what `looksLikeOpening` prefers to open one. */
export function canClose(mark: Mark, kind: MarkKind): boolean {
  const { text, before, after } = mark;
  if (text === "''" ? !kind.closes.includes("''") : !kind.closes.replaceAll("''", "").includes(text)) {
    return kind.isSingle === false && text === "''" && kind.opens === "“";
  }
  if (kind.isSingle) return !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  return !(text === kind.opens && looksLikeOpening(mark));
}

/** The kind of quotation that a mark can only close where it stands. */
export function kindClosed({ text, before, after }: Mark, pointsInwards: boolean): MarkKind | undefined {
  if (/[\p{L}\p{N}]/u.test(after) || (text === "»" ? pointsInwards : text !== "”" && text !== '"'))
    return undefined;
  if (text === '"' && /\s/u.test(before)) return undefined;
  return KINDS.find(({ closes }) => closes.startsWith(text));
}

/** A mark that may open as well as close, with a space before it and a word behind. */
export function looksLikeOpening({ before, after }: Mark): boolean {
  return (BEFORE_OPENING.test(before) || CJK.test(before)) && WORD_START.test(after);
}

/**
 * German books set »so«, French papers « so »: told by which side the spaces are
 * on. Spanish papers begin each further paragraph of a quotation with », which is not closed there.
 */
export function usesInwardGuillemets(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => block.text).join("\n");
  const inwards = text.match(/(?:^|[\s([—–])»(?=[\p{L}\p{N}[¿¡…][^«»\n]*«)/gmu)?.length ?? 0;
  const outwards = text.match(/(?:^|[\s([—–'’])«/gmu)?.length ?? 0;
  return inwards > outwards;
}
