import { isElement, type Page, type PageElement, type PageNode } from "./page";

/** What stands in a head; anything else ends it, as browsers read it. */
const OF_HEAD = new Set("BASE LINK META NOSCRIPT SCRIPT STYLE TEMPLATE TITLE".split(" "));

/**
 * Gives a page its head and its one body, whose tags HTML lets authors leave out.
 * The parser makes neither, and looks for the body right behind the head.
 * @see https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
 */
export function gatherBody(page: Page): Page {
  const root = page.documentElement;
  if (root?.tagName.toUpperCase() !== "HTML") return page;
  const children = [...root.childNodes];
  const [head, body, ...more] = children.filter(isElement);
  const isWhole = head?.tagName === "HEAD" && body?.tagName === "BODY" && more.length === 0;
  if (isWhole && [...head.childNodes].every(isOfHead)) return page;
  const nodes = children.flatMap((node) => (isSection(node) ? [...node.childNodes] : [node]));
  const firstOfBody = nodes.findIndex((node) => !isOfHead(node));
  const start = firstOfBody === -1 ? nodes.length : firstOfBody;
  const newHead = page.createElement("head");
  const newBody =
    children.filter(isElement).find(({ tagName }) => tagName === "BODY") ?? page.createElement("body");
  root.append(newHead, newBody);
  newHead.append(...nodes.slice(0, start));
  newBody.append(...nodes.slice(start));
  for (const node of children) if (isSection(node) && node !== newBody) node.remove();
  return page;
}

function isSection(node: PageNode): node is PageElement {
  return isElement(node) && /^(?:HEAD|BODY)$/.test(node.tagName);
}

function isOfHead(node: PageNode): boolean {
  return isElement(node)
    ? OF_HEAD.has(node.tagName)
    : node.nodeType !== 3 || !/\S/.test(node.textContent ?? "");
}
