import { countCards } from "./count-cards";

interface SearchResultProps {
  shown: number;
  all: number;
  /** Whether these are all there are. */
  isWhole?: boolean;
  /** The same page without a search. */
  path: string;
}

/** How many cards the search shows, told as it changes; and a way out where it shows none. */
export function SearchResult({ shown, all, isWhole = true, path }: SearchResultProps) {
  return (
    <div class="result">
      <p role="status" id="count" class="soft">
        {isWhole ? countCards(shown, all) : `${countCards(shown, shown)} on this page`}
      </p>
      <p id="none" class="none" hidden={shown > 0 || (isWhole && all === 0)}>
        No cards found. <a href={path}>Show all cards</a>
      </p>
    </div>
  );
}
