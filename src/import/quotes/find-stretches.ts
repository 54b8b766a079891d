import type { Block } from "../saved-article";

/** Words between quotation marks, or set apart as speech in another way. Offsets are UTF-16 units of the whole text. */
export interface QuotedStretch {
  /** The words without their marks and without white space at the ends. */
  start: number;
  end: number;
  /** With their marks. */
  outerStart: number;
  outerEnd: number;
  /** The block it stands in. */
  block: number;
  /** What shows that the words are somebody's. */
  shownBy: "double" | "single" | "dash" | "blockquote" | "turn";
  /** The quotation goes on in the next paragraph, where its opening mark is repeated. */
  goesOn: boolean;
  /** It goes on from the paragraph before. */
  isContinuation: boolean;
  /** Its closing mark is missing. */
  isUnclosed: boolean;
}

/** Blocks whose quotations are the article's own. */
const QUOTING = new Set<Block["kind"]>(["paragraph", "list-item", "blockquote"]);

interface Kind {
  opens: string;
  closes: string;
  shownBy: "double" | "single";
}

/**
 * Finds every outermost quotation of the running text, in order. Marks of all
 * house styles may be mixed; what a mark does is decided by what stands around
 * it and by what is open.
 */
export function findStretches(blocks: readonly Block[]): QuotedStretch[] {
  const pointsInwards = usesInwardGuillemets(blocks);
  const stretches: QuotedStretch[] = [];
  let offset = 0;
  let open: Kind | undefined;
  blocks.forEach(({ kind, text }, block) => {
    if (QUOTING.has(kind)) {
      const next = blocks.slice(block + 1).find((later) => QUOTING.has(later.kind));
      open = readBlock({ text, offset, block, next: next?.text ?? "", pointsInwards, open, stretches });
    }
    offset += text.length + 1;
  });
  return stretches;
}

interface BlockReading {
  text: string;
  offset: number;
  block: number;
  /** The text of the next block of running text. */
  next: string;
  pointsInwards: boolean;
  /** What the paragraph before left open. */
  open: Kind | undefined;
  stretches: QuotedStretch[];
}

/** Reads one block; gives what it leaves open for the next. */
function readBlock(reading: BlockReading): Kind | undefined {
  const { text, offset, block, next, pointsInwards, stretches } = reading;
  let at = 0;
  let continued = reading.open;
  const add = (
    from: number,
    to: number,
    outer: [number, number],
    rest: Pick<QuotedStretch, "shownBy" | "goesOn" | "isContinuation" | "isUnclosed">,
  ) => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
    stretches.push({
      start: offset + from + lead,
      end: offset + from + lead + trimmed.length,
      outerStart: offset + outer[0],
      outerEnd: offset + outer[1],
      block,
      ...rest,
    });
  };

  while (at < text.length) {
    let kind: Kind | undefined;
    let from: number;
    let outerStart: number;
    if (continued) {
      kind = continued;
      const lead = /^\s*(?:[“„"«»‘'‚]|''|``)?\s*/.exec(text)?.[0].length ?? 0;
      outerStart = 0;
      from = lead;
    } else {
      const opening = findOpening(text, at, pointsInwards);
      if (!opening) return undefined;
      kind = opening.kind;
      outerStart = opening.at;
      from = opening.at + opening.length;
    }
    const closing = findClosing(text, from, kind, pointsInwards);
    const shared = { shownBy: kind.shownBy, isContinuation: continued !== undefined };
    if (closing) {
      add(from, closing.at, [outerStart, closing.at + closing.length], {
        ...shared,
        goesOn: false,
        isUnclosed: false,
      });
      at = closing.at + closing.length;
    } else if (goesOnIn(next, kind, pointsInwards)) {
      add(from, text.length, [outerStart, text.length], { ...shared, goesOn: true, isUnclosed: false });
      return kind;
    } else if (kind.shownBy === "single") {
      // An apostrophe, after all.
      at = from;
    } else {
      const end = endWithoutMark(text, from, pointsInwards);
      add(from, end, [outerStart, end], { ...shared, goesOn: false, isUnclosed: true });
      at = end;
    }
    continued = undefined;
  }
  return undefined;
}

/** A forgotten closing mark: the words are taken to end with the block, or before the next opening mark's sentence. */
function endWithoutMark(text: string, from: number, pointsInwards: boolean): number {
  const next = findOpening(text, from, pointsInwards);
  if (!next) return text.length;
  const before = text.slice(from, next.at);
  const sentence = /^.*?[.!?,](?=\s)/u.exec(before);
  return from + (sentence?.[0].length ?? before.length);
}

function goesOnIn(next: string, kind: Kind, pointsInwards: boolean): boolean {
  if (next === "") return false;
  const first = next.trimStart()[0] ?? "";
  const repeats =
    kind.opens.includes(first) || (kind.opens === "«" && first === "»") || (kind.opens === "„" && first === "“");
  if (repeats) return true;
  if (kind.shownBy === "single") return false;
  // Some papers do not repeat the mark: then the next paragraph closes before it opens.
  if (kind.opens === '"') return false;
  const closing = findClosing(next, 0, kind, pointsInwards);
  const opening = findOpening(next, 0, pointsInwards);
  return closing !== undefined && (opening === undefined || closing.at < opening.at);
}

interface Mark {
  at: number;
  length: number;
}

const APOSTROPHE_WORDS = /^(?:em|til|tis|twas|cause|cos|n|round|bout|im|er|s|tween|cept|neath|nuff|kay|ere|\d0s)\b/iu;

function findOpening(text: string, from: number, pointsInwards: boolean): (Mark & { kind: Kind }) | undefined {
  for (let at = from; at < text.length; at += 1) {
    const kind = kindOpenedAt(text, at, pointsInwards);
    if (kind) return { at, length: lengthAt(text, at), kind };
  }
  return undefined;
}

function lengthAt(text: string, at: number): number {
  return /^(?:``|''|,,)/.test(text.slice(at, at + 2)) ? 2 : 1;
}

const BEFORE_OPENING = /[\s([{—–\-/:¿¡…]/u;
const CJK = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}，。：、；？！]/u;

function kindOpenedAt(text: string, at: number, pointsInwards: boolean): Kind | undefined {
  const mark = text[at] ?? "";
  if (!"“”„‟\"«»‘‚‛'‹›`,「『〝＂".includes(mark)) return undefined;
  const before = text[at - 1] ?? " ";
  const after = text[at + lengthAt(text, at)] ?? " ";
  const standsBefore = (BEFORE_OPENING.test(before) || CJK.test(before)) && !/\s/u.test(after);
  const pair = text.slice(at, at + 2);
  const double = (opens: string, closes: string): Kind => ({ opens, closes, shownBy: "double" });
  const single = (opens: string, closes: string): Kind => ({ opens, closes, shownBy: "single" });
  if (pair === "``" || (pair === "''" && standsBefore)) return double(mark, "''\"”");
  if (pair === ",," && standsBefore) return double(",,", "“”''\"");
  switch (mark) {
    case "「":
      return double("「", "」");
    case "『":
      return double("『", "』");
    case "〝":
      return double("〝", "〞〟");
    case "“":
      return standsBefore || CJK.test(after) || /\s/u.test(before) ? double("“", '”"“') : undefined;
    case "”":
      return standsBefore && !/[\p{P}]/u.test(after) ? double("”", "”") : undefined;
    case "„":
    case "‟":
      return double("„", '“”"‟');
    case "«":
      return pointsInwards ? undefined : double("«", "»");
    case "»":
      return pointsInwards ? double("»", "«") : undefined;
    case '"':
    case "＂":
      return standsBefore ? double('"', '"＂”') : undefined;
    case "‚":
      return standsBefore ? single("‚", "‘’") : undefined;
    case "‹":
      return pointsInwards ? undefined : single("‹", "›");
    case "›":
      return pointsInwards ? single("›", "‹") : undefined;
    case "‘":
    case "‛":
    case "'":
      return standsBefore && !APOSTROPHE_WORDS.test(text.slice(at + 1, at + 12))
        ? single(mark === "'" ? "'" : "‘", mark === "'" ? "'’" : "’")
        : undefined;
    default:
      return undefined;
  }
}

/** The mark that closes what was opened before `from`, passing over pairs inside. */
function findClosing(text: string, from: number, kind: Kind, pointsInwards: boolean): Mark | undefined {
  if (kind.shownBy === "single" && "‘'".includes(kind.opens)) return closingApostrophe(text, from, kind);
  return closingAtDepth(text, from, kind, pointsInwards, true) ?? closingAtDepth(text, from, kind, pointsInwards, false);
}

function closingAtDepth(
  text: string,
  from: number,
  kind: Kind,
  pointsInwards: boolean,
  countsDepth: boolean,
): Mark | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at] ?? "";
    const length = lengthAt(text, at);
    const before = text[at - 1] ?? " ";
    const after = text[at + length] ?? " ";
    const couldOpen = (BEFORE_OPENING.test(before) || CJK.test(before)) && /[\p{L}\p{N}[¿¡(]/u.test(after);
    const opensAgain =
      kind.opens === "“" && mark === "“"
        ? couldOpen
        : kind.opens === "«" || kind.opens === "»" || kind.opens === "「" || kind.opens === "『"
          ? mark === kind.opens
          : false;
    if (opensAgain) {
      // The same mark again: a quotation within, unless nothing here closes both.
      if (countsDepth) depth += 1;
      continue;
    }
    const closes =
      length === 2 && mark === "'"
        ? kind.closes.includes("''")
        : mark !== "'" && kind.closes.includes(mark) && !(mark === '"' && couldOpen && kind.opens === '"');
    if (!closes) continue;
    // A straight mark closes a curly one only where it cannot open, and no curly one comes first.
    if (mark === '"' && kind.opens !== '"') {
      if (couldOpen) continue;
      const rest = text.slice(at + 1);
      const curly = rest.search(/[”“]/u);
      const straightAgain = rest.search(/"/u);
      if (/[”]/u.test(rest[curly] ?? "") && (straightAgain === -1 || straightAgain < curly)) continue;
      if (/["]/u.test(text.slice(from, at))) continue;
    }
    if (mark === "“" && kind.opens === "“" && couldOpen) continue;
    // "6'2" and 12": inches.
    if (mark === '"' && /\d/.test(before) && kind.opens === '"' && isInch(text, at)) continue;
    if (depth === 0) return { at, length };
    depth -= 1;
  }
  return undefined;
}

function isInch(text: string, at: number): boolean {
  return /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && text.indexOf('"', at + 1) !== -1 && /[\s"]\d+(?:['.]\d+)?$/u.test(text.slice(0, at)) && /["]/.test(text.slice(at + 1)) && !/["]\p{L}/u.test(text.slice(at + 1));
}

/** A closing single mark looks like an apostrophe: the best of what could close is taken. */
function closingApostrophe(text: string, from: number, kind: Kind): Mark | undefined {
  let weak: number | undefined;
  for (let at = from; at < text.length; at += 1) {
    const mark = text[at] ?? "";
    const before = text[at - 1] ?? " ";
    const after = text[at + 1] ?? " ";
    // A new opening mark: what could close before it does.
    if ((mark === "‘" || mark === "'") && /[\s([—–]/u.test(before) && /[\p{Lu}\p{L}]/u.test(after)) {
      if (weak !== undefined) return { at: weak, length: 1 };
      if (mark === "‘") continue;
    }
    if (!kind.closes.includes(mark) || /\s/u.test(before)) continue;
    const endsWord = /[\s\p{P}]/u.test(after) && !/[\p{L}\p{N}]/u.test(after);
    if (!endsWord) continue;
    if (/[.,!?…;]/u.test(before)) return { at, length: 1 };
    // "the workers’ union": an apostrophe, if something better follows.
    if (/s/i.test(before) && /^\s[\p{Ll}]/u.test(text.slice(at + 1, at + 3)) && hasStrongClosing(text, at + 1)) {
      weak ??= at;
      continue;
    }
    return { at, length: 1 };
  }
  return weak === undefined ? undefined : { at: weak, length: 1 };
}

function hasStrongClosing(text: string, from: number): boolean {
  const rest = text.slice(from);
  const strong = rest.search(/[\p{L}\p{N}.,!?…;]['’](?![\p{L}\p{N}])/u);
  const opening = rest.search(/(?:^|[\s([—–])[‘'][\p{L}¿¡[]/u);
  return strong !== -1 && (opening === -1 || strong < opening);
}

/** German books set »so«, French papers « so »: told by which side the spaces are on. */
function usesInwardGuillemets(blocks: readonly Block[]): boolean {
  const text = blocks.map((block) => block.text).join("\n");
  const inwards = text.match(/(?:^|[\s([—–])»(?=[\p{L}\p{N}[¿¡…])/gmu)?.length ?? 0;
  const outwards = text.match(/(?:^|[\s([—–])«/gmu)?.length ?? 0;
  return inwards > outwards;
}
