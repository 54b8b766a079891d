import type { Child } from "hono/jsx";
import { NAME } from "../brand/brand";
import { THEME_NAMES, THEMES } from "../design/themes";
import { webFileUrl } from "../http/web-file-url";
import { metaText } from "./meta-text";
import { FONTS_URL, PRELOADED_FONTS } from "./page-fonts";

interface PageProps {
  title: string;
  /** BCP 47. Parts in another language say so themselves. */
  language?: string;
  description?: string;
  /** What else stands in the head: right behind the title, as crawlers read only so far. */
  head?: Child;
  stylesheet: string;
  script?: string;
  /** The page's name in the masthead, where it is one of those. */
  current?: "gallery" | "docs";
  children: Child;
}

const PLACES = [
  { name: "gallery", href: "/", text: "Gallery" },
  { name: "docs", href: "/docs", text: "For developers" },
] as const;

/** A whole page. The masthead leads to all others. */
export function Page({ current, children, ...props }: PageProps) {
  return (
    <Document {...props}>
      <a class="skip button" href="#main">
        Skip to content
      </a>
      <header class="masthead">
        <div class="width">
          <a class="name" href="/">
            {NAME}
          </a>
          <nav aria-label="Pages">
            <ul>
              {PLACES.map(({ name, href, text }) => (
                <li>
                  <a href={href} aria-current={name === current ? "page" : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main id="main">{children}</main>
      <footer class="foot">
        <div class="width soft small">
          Every quote here was found word for word in its article. Cards can be corrected and withdrawn; their
          addresses keep answering.
        </div>
      </footer>
    </Document>
  );
}

/** The document around a page, with nothing in its body yet. */
export function Document({
  title,
  language = "en",
  description,
  head,
  stylesheet,
  script,
  theme,
  children,
}: Omit<PageProps, "current"> & { theme?: string }) {
  return (
    <html lang={language} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{metaText(title)}</title>
        {description !== undefined && <meta name="description" content={metaText(description)} />}
        {head}
        {THEME_NAMES.map((name) => (
          <meta name="theme-color" content={THEMES[name].paper} media={`(prefers-color-scheme: ${name})`} />
        ))}
        {PRELOADED_FONTS.map((href) => (
          <link rel="preload" href={href} as="font" type="font/woff" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={FONTS_URL} />
        <link rel="stylesheet" href={webFileUrl(stylesheet)} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        {script && <script src={webFileUrl(script)} defer />}
      </head>
      <body>{children}</body>
    </html>
  );
}
