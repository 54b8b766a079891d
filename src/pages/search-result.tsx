import { countCards } from "./count-cards";

interface SearchResultProps {
  shown: number;
  all: number;
  /** The same page without a search. */
  path: string;
}

/** How many cards the search shows, told as it changes; and a way out where it shows none. */
export function SearchResult({ shown, all, path }: SearchResultProps) {
  return (
    <div class="result">
      <p role="status" id="count" class="soft">
        {countCards(shown, all)}
      </p>
      <p id="none" class="none" hidden={shown > 0 || all === 0}>
        No cards found. <a href={path}>Show all cards</a>
      </p>
    </div>
  );
}
