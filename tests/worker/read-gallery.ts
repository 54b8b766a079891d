/** A card as it stands in a page of cards. */
export interface ShownCard {
  kind: string;
  /** Whether the search found it. */
  isShown: boolean;
  page: string;
  name: string;
  image: { src: string; set: string[]; width: number; height: number; alt: string; isLazy: boolean };
  /** The picture for dark screens. */
  dark: string;
  darkSet: string[];
  download: { href: string; file: string };
  preview: string;
  /** What the buttons copy: the picture's address, the alt text, the embed code. */
  copies: string[];
}

/** Reads the cards from a page of ours: enough of HTML for pages that hono's JSX writes. */
export function readCards(html: string): ShownCard[] {
  return html
    .split(/(?=<li data-kind=)/)
    .slice(1)
    .map((item) => {
      const [open = ""] = /^<li [^>]*>/.exec(item) ?? [];
      const image = tag(item, "img");
      const download = tag(item, 'a class="download"');
      return {
        kind: attribute(open, "data-kind"),
        isShown: !/ hidden(?:=""|[ >])/.test(open),
        page: attribute(/<h3[^>]*>(<a [^>]*>)/.exec(item)?.[1] ?? "", "href"),
        name: textOf(/<h3[^>]*>(.*?)<\/h3>/s.exec(item)?.[1] ?? ""),
        image: {
          src: attribute(image, "src"),
          set: attribute(image, "srcset").split(", "),
          width: Number(attribute(image, "width")),
          height: Number(attribute(image, "height")),
          alt: attribute(image, "alt"),
          isLazy: attribute(image, "loading") === "lazy",
        },
        dark: attribute(tag(item, "source"), "srcset").split(/[, ]+/)[2] ?? "",
        darkSet: attribute(tag(item, "source"), "srcset").split(", "),
        download: { href: attribute(download, "href"), file: attribute(download, "download") },
        preview: attribute(tag(item, 'a class="lab"'), "href"),
        copies: [...item.matchAll(/data-copy-text="([^"]*)"/g)].map(([, text = ""]) => decode(text)),
      };
    });
}

/** Visible text of a piece of HTML, in one line. */
export function textOf(html: string): string {
  return decode(html.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function tag(html: string, start: string): string {
  return new RegExp(`<${start}[^>]*>`).exec(html)?.[0] ?? "";
}

function attribute(tag: string, name: string): string {
  return decode(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

const ENTITIES: Record<string, string> = { quot: '"', amp: "&", lt: "<", gt: ">", "#39": "'" };

function decode(text: string): string {
  return text.replace(/&(quot|amp|lt|gt|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
}
