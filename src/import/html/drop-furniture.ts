import { isUnread } from "./is-unread";
import type { Page, PageElement } from "./page";

/** What no browser shows. */
const UNSEEN = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE".split(" "));

/** Parts of a page that no article has in its text. */
const FURNITURE = new Set("NAV BUTTON SELECT SVG IFRAME AUDIO VIDEO OBJECT DIALOG FOOTER".split(" "));

const FURNITURE_ROLE = /^(?:dialog|navigation|complementary)$/;

/** What may be told by the name that the site gives it. */
const NAMED = new Set("DIV SECTION ASIDE UL OL P FIGURE".split(" "));

/** Names that sites give to what stands in an article without being part of it. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|comments?|consent|cookies?|liveblog-nav|more-from|most-(?:read|viewed)|newsletter|outbrain|promo|read-(?:also|more)|recirc\w*|recommend\w*|related|share|sharing|sidebar|social|sponsor\w*|subscribe|tags|taboola|teaser|toc|widget)(?:$|[\s_-])/i;

/** What of it may be longer than the article. */
const LONG_FURNITURE = /comment|consent|cookie|privacy/i;

/** By what Readability would drop what is kept here. */
const TELLING = ["class", "id", "role", "hidden", "aria-hidden", "style"];

/** Takes away what is around an article's words on its page. */
export function dropFurniture(document: Page): void {
  const half = document.querySelectorAll("p").length / 2;
  // One look at each element: a selector for all of this takes a tenth of the whole import.
  for (const element of document.querySelectorAll("*")) {
    if (!isFurniture(element)) continue;
    // Sites name what is around a whole page too, and hide all of it behind a dialog.
    if (holdsArticle(element, half)) for (const name of TELLING) element.removeAttribute(name);
    else element.remove();
  }
  // Addresses of pictures, which an embedded post prints as words.
  for (const link of document.querySelectorAll(".twitter-tweet p a, .instagram-media a")) {
    if (/^(?:https?:\/\/|pic\.)\S+$/.test(link.textContent?.trim() ?? "")) link.remove();
  }
}

function isFurniture(element: PageElement): boolean {
  const tag = element.tagName.toUpperCase();
  if (UNSEEN.has(tag) || FURNITURE.has(tag) || tag === "FORM" || isUnread(element)) return true;
  if (element.getAttribute("aria-hidden") === "true") return true;
  if (FURNITURE_ROLE.test(element.getAttribute("role") ?? "")) return true;
  if (/display: ?none/.test(element.getAttribute("style") ?? "")) return true;
  return NAMED.has(tag) && FURNITURE_NAME.test(namesOf(element));
}

/** Whether an element holds most paragraphs of the page, and they are not what readers or lawyers wrote. */
function holdsArticle(element: PageElement, half: number): boolean {
  const tag = element.tagName.toUpperCase();
  if (UNSEEN.has(tag) || FURNITURE.has(tag)) return false;
  if (element.querySelectorAll("p").length <= half) return false;
  return !LONG_FURNITURE.test(namesOf(element)) || element.querySelector("h1") !== null;
}

function namesOf(element: PageElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.id}`;
}
