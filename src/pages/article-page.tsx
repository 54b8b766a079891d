import type { GalleryOptions } from "../http/gallery-options";
import type { Article } from "../model/article";
import { listCards } from "../model/card";
import { articleUrl } from "../model/card-urls";
import { ArticleFacts } from "./article-facts";
import { CardList, listedCard } from "./card-list";
import { CorrectionFeeds } from "./correction-feeds";
import { GalleryControls } from "./gallery-controls";
import { Page } from "./page";
import { SearchResult } from "./search-result";

interface ArticlePageProps {
  article: Article;
  options: GalleryOptions;
  /** Where this service answers. */
  origin: string;
}

/** `/articles/{article}`: the cards of one article. */
export function ArticlePage({ article, options, origin }: ArticlePageProps) {
  const cards = listCards(article).map((card) => listedCard(card, options));
  const path = articleUrl("", article.slug);
  return (
    <Page
      title={`${article.headline} · ${article.publisher.name}`}
      description={`Quotes and events of “${article.headline}” as pictures to share.`}
      head={
        <>
          <link rel="canonical" href={articleUrl(origin, article.slug)} />
          <link rel="alternate" type="application/json" href={`${articleUrl(origin, article.slug)}.json`} />
          <CorrectionFeeds />
        </>
      }
      stylesheet="gallery.css"
      script="gallery.js"
    >
      <div class="width gallery">
        <header class="opening">
          <p class="back">
            <a href="/">All articles</a>
          </p>
          <h1 lang={article.language}>{article.headline}</h1>
          <ArticleFacts article={article} />
          {article.url !== undefined && (
            <p>
              <a href={article.url}>Read the article at {article.publisher.name}</a>
            </p>
          )}
        </header>
        <GalleryControls path={path} options={options} names={article.people.map(({ name }) => name)} />
        <SearchResult shown={cards.filter(({ found }) => found).length} all={cards.length} path={path} />
        <section id="lists" data-size={options.size} aria-labelledby="cards">
          <h2 class="unseen" id="cards">
            Cards
          </h2>
          <CardList cards={cards} options={options} origin={origin} first />
        </section>
      </div>
    </Page>
  );
}
