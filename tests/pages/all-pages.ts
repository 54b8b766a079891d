import { inject } from "vitest";
import { ANY_CARD, CARDS, shippedArticle } from "../worker/shipped-article";

export interface TestedPage {
  name: string;
  path: string;
  /** The Worker over the shipped article, or the one over invented ones. */
  from: "worker" | "nasty";
  status?: number;
  /** Differs from another page in its data alone: its HTML is read, and no browser is asked. */
  htmlOnly?: true;
}

/** Pages of cards, by what may go wrong on them. */
export const SHARE_PAGES: readonly TestedPage[] = [
  { name: "a quote", path: ANY_CARD, from: "worker" },
  { name: "a split quote", path: `${CARDS}/yang-long-arm-jurisdiction`, from: "worker" },
  { name: "an event", path: `${CARDS}/alaska-talks`, from: "worker" },
  { name: "a corrected quote", path: "/cards/corrected/elided", from: "nasty" },
  { name: "a withdrawn quote", path: "/cards/corrected/split", from: "nasty" },
  { name: "a withdrawn event", path: "/cards/corrected/inquiry", from: "nasty", htmlOnly: true },
  { name: "a quote made of markup", path: "/cards/invented/markup", from: "nasty", htmlOnly: true },
  { name: "1,200 letters without a space", path: "/cards/invented/endless", from: "nasty" },
  { name: "a translated quote", path: "/cards/invented/cyrillic", from: "nasty", htmlOnly: true },
  { name: "a hostile quote", path: "/cards/hostile/quote-0", from: "nasty" },
  { name: "a hostile corrected quote", path: "/cards/hostile/quote-1", from: "nasty", htmlOnly: true },
  { name: "a hostile event", path: "/cards/hostile/event", from: "nasty", htmlOnly: true },
];

const OTHER_PAGES: readonly TestedPage[] = [
  { name: "the gallery", path: "/", from: "worker" },
  { name: "a gallery of three articles", path: "/?q=the&kind=quote&size=story&theme=dark", from: "nasty" },
  { name: "a search without results", path: "/?q=dragon&size=huge", from: "worker" },
  { name: "an article", path: `/articles/${shippedArticle.slug}`, from: "worker" },
  { name: "a hostile article", path: "/articles/hostile", from: "nasty" },
  {
    name: "the preview lab",
    path: `/preview/${shippedArticle.slug}/zhao-smell-of-gunpowder`,
    from: "worker",
  },
  { name: "a hostile preview lab", path: "/preview/hostile/quote-0?theme=dark", from: "nasty" },
  { name: "the documentation", path: "/docs", from: "worker" },
  { name: "an embedded quote", path: ANY_CARD.replace("/cards/", "/embed/"), from: "worker" },
  { name: "an embedded event", path: "/embed/invented/inquiry?theme=dark", from: "nasty" },
  { name: "an embedded withdrawn quote", path: "/embed/corrected/split", from: "nasty" },
  { name: "a hostile embedded quote", path: "/embed/hostile/quote-0", from: "nasty" },
  { name: "the documentation", path: "/docs", from: "worker" },
  { name: "the documentation over invented articles", path: "/docs", from: "nasty" },
  { name: "a page that is not there", path: "/no/such/page", from: "worker", status: 404 },
  { name: "a card that is not there", path: "/cards/hostile/no-such-card", from: "nasty", status: 404 },
];

export const PAGES: readonly TestedPage[] = [...SHARE_PAGES, ...OTHER_PAGES];

/** Those that a browser opens. */
export const OPENED_PAGES = PAGES.filter(({ htmlOnly }) => !htmlOnly);

/** A page's whole address. */
export function addressOf({ path, from }: TestedPage): string {
  return new URL(path, inject(from === "worker" ? "workerUrl" : "nastyUrl")).href;
}

/** What a browser gets there. */
export async function loadHtml(page: TestedPage): Promise<string> {
  const answer = await fetch(addressOf(page), { headers: { Accept: "text/html" } });
  if (answer.status !== (page.status ?? 200)) throw new Error(`${page.path} answers ${answer.status}`);
  return answer.text();
}
