import { altText, cardTitle } from "../cards/alt-text";
import type { Copy } from "../cards/copy";
import { linkTitle } from "../cards/link-title";
import { THEME_NAMES, type ThemeName } from "../design/themes";
import { type Card, cardId } from "../model/card";
import { articleUrl, cardUrls, previewUrl } from "../model/card-urls";
import { type Judgement, judge, type SharedLink } from "../preview/judge";
import { type Grade, limitsOf, type PlatformName } from "../preview/limits";
import { PLATFORM_NAMES, platformNamed } from "../preview/platforms";
import { LinkPreview } from "./link-preview";
import { Page } from "./page";

interface PreviewLabPageProps {
  card: Card;
  copy: Copy;
  /** Where this service answers. */
  origin: string;
  link: SharedLink;
  /** Of the sites that show the link; absent: as the reader's screen is set. */
  theme?: ThemeName;
}

/** `/preview/{article}/{id}`: a card's link as nine platforms show it, held against what they publish. */
export function PreviewLabPage({ card, copy, origin, link, theme }: PreviewLabPageProps) {
  const { article } = card;
  const id = cardId(card);
  const path = previewUrl("", article.slug, id);
  const platforms = PLATFORM_NAMES.map((name) => ({
    name,
    judgements: limitsOf(name).map((limit) => judge(limit, link)),
  }));
  const all = platforms.flatMap(({ judgements }) => judgements);
  const kept = all.filter(({ isKept }) => isKept).length;
  return (
    <Page
      title={`Link previews: ${linkTitle(copy)}`}
      description="How a card’s link looks on nine platforms, and which of their limits it keeps."
      head={
        <>
          <link rel="canonical" href={previewUrl(origin, article.slug, id)} />
          <meta name="robots" content="noindex" />
        </>
      }
      stylesheet="preview-lab.css"
    >
      <div class="width lab">
        <header class="opening">
          <p class="back">
            <a href={articleUrl("", article.slug)}>All cards of this article</a>
          </p>
          <h1>How this card looks when its link is shared</h1>
          <p class="card-title" lang={copy.language}>
            <a href={cardUrls("", article.slug, id).page}>{cardTitle(copy)}</a>
          </p>
          <p class="verdict">
            It keeps {kept} of {all.length} known limits.
          </p>
          <p>
            {all.filter(({ grade }) => grade === "community").length} of them are not published: people found
            them by trying. <a href="#grades">How sure each limit is</a>
          </p>
          <BrokenLimits platforms={platforms} />
          <p class="soft small">
            Title, description and picture are exactly those of its page. Each limit names its source; the
            layouts are rough sketches of ours, as every app sets links in its own way.
          </p>
        </header>
        <nav class="themes" aria-label="Colours of the previews">
          <ul>
            <li>
              <a class="button" href={path} aria-current={theme === undefined ? "page" : undefined}>
                As my screen
              </a>
            </li>
            {THEME_NAMES.map((name) => (
              <li>
                <a
                  class="button"
                  href={`${path}?theme=${name}`}
                  aria-current={theme === name ? "page" : undefined}
                >
                  {name === "light" ? "Light" : "Dark"}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="platforms">
          {platforms.map(({ name, judgements }) => (
            <PlatformSection
              name={name}
              judgements={judgements}
              link={link}
              alt={altText(copy)}
              language={copy.language}
              domain={new URL(origin).host}
              theme={theme}
            />
          ))}
        </div>
        <Grades />
      </div>
    </Page>
  );
}

interface JudgedPlatform {
  name: PlatformName;
  judgements: readonly Judgement[];
}

/** What an editor has to know before sharing: nothing, for most cards. */
function BrokenLimits({ platforms }: { platforms: readonly JudgedPlatform[] }) {
  const broken = platforms.flatMap(({ name, judgements }) =>
    judgements.filter(({ isKept }) => !isKept).map((judgement) => ({ name, ...judgement })),
  );
  if (broken.length === 0) return null;
  return (
    <ul class="broken-limits">
      {broken.map(({ name, what, has, asks, otherwise }) => (
        <li>
          <a href={`#${name}`}>{platformNamed(name).name}</a>: {what.toLowerCase()} {has} ({asks});{" "}
          {otherwise}.
        </li>
      ))}
    </ul>
  );
}

interface PlatformSectionProps {
  name: PlatformName;
  judgements: readonly Judgement[];
  link: SharedLink;
  alt: string;
  language: string;
  domain: string;
  theme: ThemeName | undefined;
}

function PlatformSection({ name, judgements, theme, ...shown }: PlatformSectionProps) {
  const platform = platformNamed(name);
  return (
    <section class="platform" aria-labelledby={name}>
      <h2 id={name}>{platform.name}</h2>
      <div class="sketch" data-theme={theme}>
        <LinkPreview name={name} {...shown} />
      </div>
      <table class="limits">
        <caption>{summaryOf(judgements)}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Limit</th>
            <th scope="col">This card</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {judgements.map((judgement) => (
            <LimitRow judgement={judgement} platform={platform.name} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function summaryOf(judgements: readonly Judgement[]): string {
  const kept = judgements.filter(({ isKept }) => isKept).length;
  if (kept < judgements.length) return `${kept} of ${judgements.length} limits are kept`;
  if (kept === 1) return "The one known limit is kept";
  return kept === 2 ? "Both limits are kept" : `All ${kept} limits are kept`;
}

function LimitRow({ judgement, platform }: { judgement: Judgement; platform: string }) {
  const { what, asks, has, isKept, otherwise, url, grade } = judgement;
  return (
    <tr>
      <th scope="row">
        {what} <span class="soft">{asks}</span>
      </th>
      <td class={isKept ? "kept" : "broken"}>
        <strong>{isKept ? "Pass" : "Fail"}</strong> <span>{isKept ? has : `${has}: ${otherwise}`}</span>
      </td>
      <td class={`grade-${grade}`}>
        <a href={url}>
          {GRADES[grade].name}
          <span class="unseen">
            {" "}
            source for {platform}, {what}
          </span>
        </a>
      </td>
    </tr>
  );
}

const GRADES: Record<Grade, { name: string; meaning: string }> = {
  official: { name: "Published", meaning: "the platform’s own document" },
  code: { name: "Source code", meaning: "the platform’s own, which may be older or newer where it runs" },
  quoted: { name: "Quoted", meaning: "the platform’s own document, as others quote it" },
  community: { name: "Not published", meaning: "what people found by trying" },
};

function Grades() {
  return (
    <section class="grades" aria-labelledby="grades">
      <h2 id="grades">How sure a limit is</h2>
      <dl>
        {Object.values(GRADES).map(({ name, meaning }) => (
          <div>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">
        What nobody publishes is not listed: there, the sketches show one to three lines.
      </p>
    </section>
  );
}
