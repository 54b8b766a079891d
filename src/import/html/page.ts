import { parseHTML } from "linkedom";

/*
 * As much of the DOM as reading an article needs. The Worker's types have no
 * DOM, and adding the browser's would let Worker code use it unnoticed.
 */

export interface PageNode {
  /** 1 for elements, 3 for text. */
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  tagName: string;
  id: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { length: number };
  closest(selector: string): PageElement | null;
  removeAttribute(name: string): void;
  append(...nodes: PageNode[]): void;
  remove(): void;
}

export interface Page {
  title: string;
  /** Both absent where the HTML has no element at all. */
  body: PageElement | null;
  documentElement: PageElement | null;
  createElement(name: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & { length: number };
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** The page that HTML describes, broken or not. */
export function parsePage(html: string): Page {
  return parseHTML(html).document as unknown as Page;
}
