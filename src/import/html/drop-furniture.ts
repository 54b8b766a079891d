import type { Page } from "./page";

/** Parts of a page that no article has in its text. */
const FURNITURE = [
  ..."script style noscript template nav form button select svg iframe audio video object dialog footer".split(
    " ",
  ),
  "[hidden]",
  "[aria-hidden=true]",
  "[role=dialog]",
  "[role=navigation]",
  "[role=complementary]",
  "[style*='display:none']",
  "[style*='display: none']",
].join();

/** Names that sites give to what stands in an article without being part of it. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|comments?|consent|cookies?|liveblog-nav|more-from|most-(?:read|viewed)|newsletter|outbrain|paywall|promo|read-(?:also|more)|recirc\w*|recommend\w*|related|share|sharing|sidebar|social|sponsor\w*|subscribe|tags|taboola|teaser|toc|widget)(?:$|[\s_-])/i;

/** Takes away what is around an article's words on its page. */
export function dropFurniture(document: Page): void {
  for (const element of document.querySelectorAll(FURNITURE)) element.remove();
  // Addresses of pictures, which an embedded post prints as words.
  for (const link of document.querySelectorAll(".twitter-tweet p a, .instagram-media a")) {
    if (/^(?:https?:\/\/|pic\.)\S+$/.test(link.textContent?.trim() ?? "")) link.remove();
  }
  for (const element of document.querySelectorAll("div, section, aside, ul, ol, p, figure")) {
    if (FURNITURE_NAME.test(`${element.getAttribute("class") ?? ""} ${element.id}`)) element.remove();
  }
}
