import { readDate } from "../reading/read-date";
import type { Page } from "./page";

/** What stands in these is about another article. */
const ELSEWHERE = "aside, nav, footer, [class*=related], [class*=teaser], [class*=recommend]";

/** Around the day of publication, by the names that sites give. */
const AROUND_DATE =
  "[class*=byline], [class*=dateline], [class*=publish], [class*=posted], [class*=pub-date], [class*=timestamp], header:has(h1)";

/** The day that a page's `time` elements give: where it is marked as the article's, and the first of any other. */
export function readPageDates(document: Page): { published?: string; first?: string } {
  const times = [...document.querySelectorAll("time[datetime]")].filter(
    (time) => time.closest(ELSEWHERE) === null,
  );
  const marked =
    times.find((time) => time.getAttribute("itemprop")?.includes("datePublished")) ??
    times.find((time) => time.getAttribute("pubdate") !== null || time.closest(AROUND_DATE) !== null);
  const published = readDate(marked?.getAttribute("datetime") ?? undefined);
  const first = readDate(times[0]?.getAttribute("datetime") ?? undefined);
  return { ...(published ? { published } : {}), ...(first ? { first } : {}) };
}
