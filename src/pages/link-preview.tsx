import { cutText } from "../preview/cut-text";
import type { SharedLink } from "../preview/judge";
import { limitsOf, type PlatformName } from "../preview/limits";
import { type Platform, platformNamed } from "../preview/platforms";

interface LinkPreviewProps {
  name: PlatformName;
  link: SharedLink;
  alt: string;
  language: string;
  /** Where the card's page is. */
  domain: string;
}

/** A card's link as one platform sets it, roughly. The picture's shape comes from its class, see preview-lab.css. */
export function LinkPreview({ name, link, alt, language, domain }: LinkPreviewProps) {
  const { parts, lines }: Platform = platformNamed(name);
  return (
    <div class={`link link-${name}`}>
      {parts.map((part) => {
        if (part === "picture") {
          return (
            <div class="picture">
              <img
                src={new URL(link.address).pathname}
                width={link.width}
                height={link.height}
                alt={alt}
                lang={language}
                loading="lazy"
                decoding="async"
              />
            </div>
          );
        }
        if (part === "domain") return <p class="domain">{name === "x" ? `From ${domain}` : domain}</p>;
        return (
          <p class={`${part} lines-${lines[part] ?? 1}`} lang={language}>
            {part === "siteName" ? link.siteName : asPrinted(name, part, link[part])}
          </p>
        );
      })}
    </div>
  );
}

/** A text cut where the platform cuts it; whole where it tells no length, for the sketch's lines to cut. */
function asPrinted(name: PlatformName, part: "title" | "description", text: string): string {
  for (const limit of limitsOf(name)) {
    if (limit.of === part) return cutText(text, limit.most, limit.unit);
  }
  return text;
}
