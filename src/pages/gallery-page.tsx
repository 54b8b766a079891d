import type { GalleryOptions } from "../http/gallery-options";
import type { Article } from "../model/article";
import { listCards } from "../model/card";
import { articleUrl } from "../model/card-urls";
import { ArticleFacts } from "./article-facts";
import { CardList, listedCard } from "./card-list";
import { GalleryControls } from "./gallery-controls";
import { Page } from "./page";
import { SearchResult } from "./search-result";

interface GalleryPageProps {
  articles: readonly Article[];
  options: GalleryOptions;
  /** Where this service answers. */
  origin: string;
}

/** `/`: all articles with their cards. */
export function GalleryPage({ articles, options, origin }: GalleryPageProps) {
  const groups = articles.map((article) => ({
    article,
    cards: listCards(article).map((card) => listedCard(card, options)),
  }));
  const all = groups.flatMap(({ cards }) => cards);
  const firstShown = groups.find(({ cards }) => cards.some(({ found }) => found));
  const names = new Set(articles.flatMap(({ people }) => people.map(({ name }) => name)));
  return (
    <Page
      title="Factcard: quotes and events as cards"
      description="Quotes and events of our articles as pictures to share, each with the proof of where its words come from."
      head={
        <>
          <link rel="canonical" href={`${origin}/`} />
          <link rel="alternate" type="application/json" href={`${origin}/articles.json`} />
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
        <SearchResult shown={all.filter(({ found }) => found).length} all={all.length} path="/" />
        <div id="lists" data-size={options.size}>
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
            </article>
          ))}
        </div>
      </div>
    </Page>
  );
}
