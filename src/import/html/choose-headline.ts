import { compareWords, lettersOf, RESEMBLES } from "./compare-words";

/** Names of newspapers and of their sections have fewer words. */
const FEWEST_WORDS = 5;

/** What a page says about its headline. */
interface Stated {
  /** In JSON-LD. */
  headline: string | undefined;
  /** For those who share it. */
  shared: string | undefined;
  title: string | undefined;
  publisher: string | undefined;
}

/**
 * The headline that readers see: the heading that resembles what the page states,
 * for the first may be the newspaper's name, and the one stated may be for search engines.
 */
export function chooseHeadline(headings: readonly string[], stated: Stated): string | undefined {
  const own = headings.filter((heading) => lettersOf(heading) !== lettersOf(stated.publisher ?? ""));
  const strong = stated.headline ?? withoutSite(stated.shared, stated.publisher);
  const said = strong ?? withoutSite(stated.title, stated.publisher);
  if (said === undefined) return own[0];
  const [closest] = own
    .map((heading) => ({ heading, like: compareWords(heading, said) }))
    .sort((a, b) => b.like - a.like);
  if (closest && closest.like >= RESEMBLES) {
    // What stands before it in the same heading is a kicker.
    const hasKicker = lettersOf(closest.heading).endsWith(lettersOf(said));
    return hasKicker && lettersOf(closest.heading) !== lettersOf(said) ? said : closest.heading;
  }
  if (strong === undefined) return own[0] ?? said;
  return own.find((heading) => heading.split(" ").length >= FEWEST_WORDS) ?? said;
}

/** "The dam holds | Valley News" without the newspaper. */
function withoutSite(title: string | undefined, publisher: string | undefined): string | undefined {
  if (title === undefined || publisher === undefined) return title;
  const parts = title.split(/(\s+[|·–—-]\s+)/u);
  const isSite = (part: string | undefined) => lettersOf(part ?? "") === lettersOf(publisher);
  if (parts.length > 2 && isSite(parts.at(-1))) return parts.slice(0, -2).join("");
  return parts.length > 2 && isSite(parts[0]) ? parts.slice(2).join("") : title;
}
