import type { Page, PageElement } from "./page";

/** Parts of a page that no article has in its text. */
const FURNITURE = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE NAV FORM BUTTON SELECT SVG IFRAME AUDIO VIDEO OBJECT DIALOG FOOTER".split(
    " ",
  ),
);

const FURNITURE_ROLE = /^(?:dialog|navigation|complementary)$/;

/** What may be told by the name that the site gives it. */
const NAMED = new Set("DIV SECTION ASIDE UL OL P FIGURE".split(" "));

/** Names that sites give to what stands in an article without being part of it. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|comments?|consent|cookies?|liveblog-nav|more-from|most-(?:read|viewed)|newsletter|outbrain|paywall|promo|read-(?:also|more)|recirc\w*|recommend\w*|related|share|sharing|sidebar|social|sponsor\w*|subscribe|tags|taboola|teaser|toc|widget)(?:$|[\s_-])/i;

/** Takes away what is around an article's words on its page. */
export function dropFurniture(document: Page): void {
  // One look at each element: a selector for all of this takes a tenth of the whole import.
  for (const element of document.querySelectorAll("*")) if (isFurniture(element)) element.remove();
  // Addresses of pictures, which an embedded post prints as words.
  for (const link of document.querySelectorAll(".twitter-tweet p a, .instagram-media a")) {
    if (/^(?:https?:\/\/|pic\.)\S+$/.test(link.textContent?.trim() ?? "")) link.remove();
  }
}

function isFurniture(element: PageElement): boolean {
  const tag = element.tagName.toUpperCase();
  if (FURNITURE.has(tag)) return true;
  if (element.getAttribute("hidden") !== null || element.getAttribute("aria-hidden") === "true") return true;
  if (FURNITURE_ROLE.test(element.getAttribute("role") ?? "")) return true;
  if (/display: ?none/.test(element.getAttribute("style") ?? "")) return true;
  return NAMED.has(tag) && FURNITURE_NAME.test(`${element.getAttribute("class") ?? ""} ${element.id}`);
}
