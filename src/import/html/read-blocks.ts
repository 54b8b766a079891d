import { normaliseText } from "../../model/source-text";
import type { Block, BlockKind } from "../saved-article";
import { isUnread } from "./is-unread";
import { isElement, type PageElement, type PageNode } from "./page";

const TEXT = 3;

const RUNNING = new Set<BlockKind>(["paragraph", "list-item", "blockquote"]);

/** Elements that do not begin a line of their own. */
const INLINE = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

const KINDS: Partial<Record<string, BlockKind>> = {
  h1: "headline",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "list-item",
  dd: "list-item",
  dt: "list-item",
  blockquote: "blockquote",
  figcaption: "caption",
  caption: "caption",
  aside: "aside",
  pre: "paragraph",
};

/** Names that sites give to parts of an article. */
const KINDS_BY_NAME: readonly [RegExp, BlockKind][] = [
  [
    /(?:^|[\s_-])(?:by-?line|authors?|autor(?:en|es)?|signature|firma|dateline|pub-?date|timestamp|meta)(?:$|[\s_-])/i,
    "byline",
  ],
  [
    /(?:^|[\s_-])(?:dek|standfirst|sub-?(?:title|headline|head)|chapo|chapeau|intro|lead|lede|teaser|vorspann|unterzeile|entradilla|bajada|copete|sumario|summary)(?:$|[\s_-])/i,
    "standfirst",
  ],
  [/(?:^|[\s_-])(?:caption|legende|bildunterschrift|bu|pie(?:-de)?-foto|credit)(?:$|[\s_-])/i, "caption"],
  [
    /(?:^|[\s_-])(?:pull-?quote|pull|exergue|zitat-?box|destacado|fact-?box|info-?box|infobox|box|kasten|tagline|bio|about-the-author|author-box|correction)(?:$|[\s_-])/i,
    "aside",
  ],
];

/** Which kinds give way to a kind found inside of them: a heading within an aside stays aside. */
const OUTRANKS = new Set<BlockKind>(["aside", "caption", "byline"]);

/** What the text that is read stands in. */
interface Within {
  strong: boolean;
  link: boolean;
  italic: boolean;
  raised: boolean;
}

/** The blocks of text below an element, in reading order. */
export function readBlocks(root: PageNode): Block[] {
  const blocks: Block[] = [];
  /** Paragraphs set in italics: an introduction, or a note at the end. */
  const italic = new Set<number>();
  let line = { text: "", strong: "", link: "", italic: "" };
  const endLine = (kind: BlockKind) => {
    const text = clean(line.text);
    if (text !== "") {
      const [strong = "", slanted = ""] = kind === "paragraph" ? [line.strong, line.italic].map(clean) : [];
      // A paragraph that is one link leads away from the article.
      if (kind === "paragraph" && clean(line.link) === text) blocks.push({ kind: "aside", text });
      else {
        if (slanted === text) italic.add(blocks.length);
        blocks.push({ kind, text, ...setApart(text, strong, slanted) });
      }
    }
    line = { text: "", strong: "", link: "", italic: "" };
  };
  const walk = (node: PageNode, kind: BlockKind, within: Within) => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        const words = within.raised ? raise(child.textContent ?? "") : (child.textContent ?? "");
        line.text += words;
        if (within.strong) line.strong += words;
        if (within.link) line.link += words;
        if (within.italic) line.italic += words;
      }
      if (!isElement(child) || isUnread(child)) continue;
      const element = child;
      const name = element.tagName.toLowerCase();
      if (name === "br") {
        // One break is a new line of the same paragraph; two are a new paragraph.
        if (/\n\s*$/.test(line.text)) endLine(kind);
        else line.text += "\n";
      } else if (INLINE.has(name)) {
        if (name === "q") line.text += "“";
        walk(element, kind, {
          strong: within.strong || name === "b" || name === "strong",
          link: within.link || name === "a",
          italic: within.italic || name === "em" || name === "i",
          raised: within.raised || name === "sup",
        });
        if (name === "q") line.text += "”";
      } else if (name !== "img" && name !== "hr") {
        endLine(kind);
        const own = OUTRANKS.has(kind) ? kind : kindOf(element, name, kind);
        walk(element, own, within);
        endLine(own);
      }
    }
  };
  walk(root, "paragraph", { strong: false, link: false, italic: false, raised: false });
  endLine("paragraph");
  const isPlain = ({ kind }: Block, index: number) => RUNNING.has(kind) && !italic.has(index);
  const first = blocks.findIndex(isPlain);
  const last = blocks.findLastIndex(isPlain);
  return blocks.map((block, index) =>
    italic.has(index) && (index < first || index > last)
      ? { text: block.text, kind: index < first ? "standfirst" : "aside" }
      : block,
  );
}

/** Which of a paragraph's words are set bold or in italics: all of them, or the first. */
function setApart(text: string, strong: string, italic: string): Partial<Block> {
  if (strong === text) return { isStrong: true };
  if (italic === text) return { isItalic: true };
  if (strong !== "" && text.startsWith(strong)) return { strongLead: strong };
  return italic !== "" && text.startsWith(italic) ? { italicLead: italic } : {};
}

function kindOf(element: PageElement, name: string, around: BlockKind): BlockKind {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("itemprop") ?? ""}`;
  const named = KINDS_BY_NAME.find(([pattern]) => pattern.test(names))?.[1];
  // A wrapper's name says nothing of the many blocks in it.
  if (named && element.querySelectorAll("p, li, h2").length < 4) return named;
  return KINDS[name] ?? (around === "heading" || around === "headline" ? "paragraph" : around);
}

/** Raised digits as such: set as others, "10" to the sixth power would be a hundred and six. */
function raise(text: string): string {
  return text.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
}

/** Without soft hyphens and zero-width spaces: they tell browsers where lines may break and are no part of a word. */
function clean(text: string): string {
  return normaliseText(text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, ""));
}
