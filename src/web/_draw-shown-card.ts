import type { ShownCard } from "./_shown-card";

/** Most characters that stand in large type, as in cards/frame-height.ts. */
const FEW = 80;

/** The card as elements. Every text becomes a text node, so none of it is ever read as markup. */
export function drawShownCard(card: ShownCard): HTMLElement {
  const { parts, name, role, mark, context, title, summary, publisher } = card;
  const by = [line("name", name), line("role", role), notes(card)];
  const article = element(
    "article",
    (title ?? parts.join(" ")).length <= FEW ? "card few-words" : "card",
    line("status", mark),
    line("context", context),
    ...(parts.length > 0
      ? [element("figure", "", words(card), element("figcaption", "by", ...by))]
      : [line("title", title), line("summary", summary), element("div", "by", ...by)]),
    foot(card),
  );
  article.lang = card.language;
  article.dir = "auto";
  article.setAttribute("aria-label", [title ?? name, publisher].filter(Boolean).join(", "));
  return article;
}

/** Where and when. The dot between them falls away where a line breaks there. */
function notes({ where, when }: ShownCard): HTMLElement | undefined {
  const dot = where && when && element("span", "dot", "· ");
  const spans = [where && element("span", "", where, " "), when && element("span", "", dot || "", when)];
  const shown = spans.filter((span) => span instanceof HTMLElement);
  return shown.length > 0 ? element("p", "notes", ...shown) : undefined;
}

function words({ parts, marks: [opening, closing], wordsLanguage, source }: ShownCard): HTMLElement {
  const quote = document.createElement("blockquote");
  quote.lang = wordsLanguage;
  if (source !== undefined) quote.cite = source;
  quote.append(
    ...parts.map((part) =>
      element("p", "words", element("span", "mark", opening), part, element("span", "mark", closing)),
    ),
  );
  return quote;
}

function foot({ publisher, source, page, links: wording }: ShownCard): HTMLElement {
  const links = element(
    "span",
    "links",
    link(source, wording.exactWords),
    link(page, wording.sourceAndProof),
  );
  links.lang = wording.language;
  return element("footer", "foot", element("span", "publisher", publisher), links);
}

function link(address: string | undefined, text: string): HTMLElement | undefined {
  if (address === undefined) return undefined;
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.append(text);
  return anchor;
}

/** A paragraph; nothing where there is no text. */
function line(name: string, text: string | undefined): HTMLElement | undefined {
  return text ? element("p", name, text) : undefined;
}

function element(tag: string, name: string, ...content: (Node | string | undefined)[]): HTMLElement {
  const made = document.createElement(tag);
  if (name !== "") made.className = name;
  made.append(...content.filter((item) => item !== undefined));
  return made;
}
