import { cardTitle } from "../cards/alt-text";
import { copyOf } from "../cards/copy";
import { hasFewWords } from "../cards/frame-height";
import { linkTitle } from "../cards/link-title";
import { sourceLink } from "../cards/source-link";
import { wordingOf } from "../cards/wording";
import type { ThemeName } from "../design/themes";
import { type Card, cardId } from "../model/card";
import { cardUrls } from "../model/card-urls";
import { CardText } from "./card-text";
import { Document } from "./page";

interface EmbedPageProps {
  card: Card;
  /** Where this service answers. */
  origin: string;
  /** Absent: the reader's own setting. */
  theme: ThemeName | undefined;
}

/** `/embed/{article}/{id}`: the card alone, for an iframe on anybody's page. Its links open beside that page. */
export function EmbedPage({ card, origin, theme }: EmbedPageProps) {
  const { article } = card;
  const copy = copyOf(card);
  const { page } = cardUrls(origin, article.slug, cardId(card));
  const source = sourceLink(card, copy);
  const { language, exactWords, sourceAndProof } = wordingOf(article.language);
  return (
    <Document
      title={`${linkTitle(copy)} · ${article.publisher.name}`}
      language={article.language}
      head={
        <>
          <link rel="canonical" href={page} />
          <meta name="robots" content="noindex" />
        </>
      }
      stylesheet="embed-frame.css"
      script="embed-frame.js"
      theme={theme}
    >
      <main class={hasFewWords(copy) ? "frame few-words" : "frame"}>
        {copy.kind === "quote" && <h1 class="unseen">{cardTitle(copy)}</h1>}
        <CardText card={card} copy={copy} source={source} heading="h1" />
        <footer>
          <p class="publisher">{article.publisher.name}</p>
          <p class="links" lang={language}>
            {source !== undefined && (
              <a href={source} target="_blank" rel="noopener">
                {exactWords}
              </a>
            )}
            <a href={page} target="_blank" rel="noopener">
              {sourceAndProof}
            </a>
          </p>
        </footer>
      </main>
    </Document>
  );
}
