import { NAME } from "../brand/brand";
import { DEFAULT_SIZE } from "../design/sizes";
import type { GalleryOptions } from "../http/gallery-options";
import type { Article } from "../model/article";
import { articleUrl } from "../model/card-urls";
import { ArticleFacts } from "./article-facts";
import { CardList, type ListedCard } from "./card-list";
import { CorrectionFeeds } from "./correction-feeds";
import { GalleryControls } from "./gallery-controls";
import { Page } from "./page";
import { SearchResult } from "./search-result";

/** An article with those of its cards that the page shows. */
export interface GalleryGroup {
  article: Article;
  cards: ListedCard[];
}

/** A page of the gallery. */
export interface Gallery {
  groups: readonly GalleryGroup[];
  /** Whether all cards there are stand on this page, those that the search does not find too. */
  isWhole: boolean;
  /** Where the next page begins. */
  next?: string;
}

interface GalleryPageProps {
  gallery: Gallery;
  options: GalleryOptions;
  /** Where this service answers. */
  origin: string;
}

/** `/`: the articles with their cards, page by page. */
export function GalleryPage({ gallery: { groups, isWhole, next }, options, origin }: GalleryPageProps) {
  const all = groups.flatMap(({ cards }) => cards);
  const firstShown = groups.find(({ cards }) => cards.some(({ found }) => found));
  const names = new Set(groups.flatMap(({ article: { people } }) => people.map(({ name }) => name)));
  return (
    <Page
      title={`${NAME}: quotes and events as cards`}
      description="Quotes and events of our articles as pictures to share, each with the proof of where its words come from."
      head={
        <>
          <link rel="canonical" href={`${origin}/`} />
          <link rel="alternate" type="application/json" href={`${origin}/articles.json`} />
          <CorrectionFeeds />
        </>
      }
      stylesheet="gallery.css"
      script="gallery.js"
      current="gallery"
    >
      <div class="width gallery">
        <header class="opening">
          <h1>Cards to share, words to trust</h1>
          <p class="soft">
            Pick a card, a size and a theme. Every quote was found word for word in its article.
          </p>
        </header>
        <GalleryControls path="/" options={options} names={[...names]} />
        <SearchResult
          shown={all.filter(({ found }) => found).length}
          all={all.length}
          isWhole={isWhole}
          path="/"
        />
        <div id="lists" data-size={options.size} data-part={isWhole ? undefined : ""}>
          {groups.map((group) => (
            // No landmark: two articles may have the same headline.
            <article
              class="group"
              aria-labelledby={group.article.slug}
              hidden={group.cards.length > 0 && !group.cards.some(({ found }) => found)}
            >
              <header>
                <h2 id={group.article.slug} lang={group.article.language}>
                  <a href={articleUrl("", group.article.slug)}>{group.article.headline}</a>
                </h2>
                <ArticleFacts article={group.article} />
              </header>
              <CardList cards={group.cards} options={options} origin={origin} first={group === firstShown} />
              {!isWhole && group.cards.length < group.article.quotes.length + group.article.events.length && (
                <p>
                  <a href={articleUrl("", group.article.slug)}>All cards of this article</a>
                </p>
              )}
            </article>
          ))}
        </div>
        {next !== undefined && (
          <p>
            <a class="button" rel="next" href={nextPage(options, next)}>
              Show older
            </a>
          </p>
        )}
      </div>
    </Page>
  );
}

/** The address of the next page, with what was chosen on this one. */
function nextPage({ query, kind, size, theme }: GalleryOptions, after: string): string {
  const chosen = { q: query, kind, size: size === DEFAULT_SIZE ? undefined : size, theme, after };
  const given = Object.entries(chosen).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `/?${new URLSearchParams(given)}`;
}
