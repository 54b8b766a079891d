/*
 * Reads well-formed XML without a document type, which is all that we write,
 * and throws on everything else: a browser shows an SVG with one wrong
 * character as an error.
 */

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** The element's own text, without its children's. */
  text: string;
}

const TOKENS =
  /<\?[\s\S]*?\?>|<\/(?<end>[\w:.-]+)\s*>|<(?<start>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)|(?<broken><)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML forbids.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}|\]\]>/u;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element. */
export function readXml(source: string): XmlElement {
  if (FORBIDDEN.test(source)) throw new Error("holds characters that XML forbids");
  const document: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  for (const { groups = {}, 0: token } of source.matchAll(TOKENS)) {
    const parent = open.at(-1);
    if (!parent) throw new Error("ends too early");
    if (groups.broken) throw new Error("holds a bare <");
    if (groups.text) parent.text += unescapeXml(groups.text);
    if (groups.end && open.pop()?.name !== groups.end) throw new Error(`${token} ends nothing`);
    if (groups.start) {
      const attributes = readAttributes(groups.attributes ?? "");
      const element: XmlElement = { name: groups.start, attributes, children: [], text: "" };
      parent.children.push(element);
      if (!groups.empty) open.push(element);
    }
  }
  const [root, ...others] = document.children;
  if (!root || others.length > 0 || open.length !== 1 || document.text.trim() !== "")
    throw new Error("is not one element");
  return root;
}

/** The element and everything inside it. */
export function allElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** The text of the only element with this name, its children's text included. */
export function textOf(root: XmlElement, name: string): string {
  const found = allElements(root).filter((element) => element.name === name);
  if (found.length !== 1) throw new Error(`${found.length} elements are named ${name}`);
  return found
    .flatMap(allElements)
    .map(({ text }) => text)
    .join("");
}

function readAttributes(source: string): Record<string, string> {
  const pairs = [...source.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, unescapeXml(value)] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error("repeats an attribute");
  return Object.fromEntries(pairs);
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+);|#([0-9]+);|(\w+);)?/g, (reference, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`${reference} is no entity`);
    return character;
  });
}
