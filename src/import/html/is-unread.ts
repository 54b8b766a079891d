import type { PageElement } from "./page";

/** Words that were taken back. */
const STRUCK = new Set(["DEL", "S", "STRIKE"]);

/** Names that style sheets give to what they hide from eyes, for those who listen to the page. */
const HEARD_ONLY =
  /(?:^|[\s_])(?:[\w-]*-)?(?<!not-)(?:sr-only|visually-?hidden|hidden-visually|screen-?reader(?:-only|-text)?)(?:$|[\s_-])/i;

/** Hidden, unless it is shown on wide screens. */
const HIDDEN = /(?:^|\s)hidden(?:$|\s)/;
const SHOWN_WIDE = /:(?:block|inline|flex|grid|contents|table)/;

/** Whether an element's words are none that a reader sees, or none of the sentence that they stand in. */
export function isUnread(element: PageElement): boolean {
  const tag = element.tagName.toUpperCase();
  if (STRUCK.has(tag) || (tag === "SUP" && isFootnote(element))) return true;
  if (element.getAttribute("hidden") !== null || element.getAttribute("role") === "tooltip") return true;
  const names = element.getAttribute("class");
  if (names === null) return false;
  return HEARD_ONLY.test(names) || (HIDDEN.test(names) && !SHOWN_WIDE.test(names));
}

/** A number, letter or sign that leads to a note. */
function isFootnote(element: PageElement): boolean {
  const mark = element.textContent?.trim() ?? "";
  if (!/^\[?(?:\d{1,3}|[a-z]|[*†‡§]+)\]?$/u.test(mark)) return false;
  if (/[[*†‡§]/u.test(mark) || element.querySelector("a")) return true;
  return /note|ref|cite/i.test(`${element.getAttribute("class") ?? ""} ${element.id}`);
}
