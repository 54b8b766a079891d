import { drawShownCard } from "./_draw-shown-card";
import { loadShownCard } from "./_load-shown-card";
import { STYLE } from "./_shown-card-style";
import { webAddress } from "./_web-address";

/*
 * Defines <fact-card article="…" card="…">, for pages of any newsroom. What
 * stands inside the element shows until the card is there, and for good where
 * it cannot be had. Options: `theme="light"` or `"dark"`, else the reader's
 * setting; `origin`, where the service is not the one the script came from.
 */

const SLUG = /^[a-z0-9-]{1,80}$/;

/** The script's own element tells where the service is; a module has none, and looks for one. */
const script = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
const home = webAddress(script?.getAttribute("src"), document.baseURI)?.origin;

class FactCardElement extends HTMLElement {
  static readonly observedAttributes = ["article", "card", "origin"];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #fallback = document.createElement("slot");
  /** What is shown, or on its way. An answer to an older question is dropped. */
  #asked = "";

  constructor() {
    super();
    this.#root.append(this.#fallback);
  }

  connectedCallback(): void {
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  async #show(): Promise<void> {
    const article = this.getAttribute("article") ?? "";
    const card = this.getAttribute("card") ?? "";
    const given = this.getAttribute("origin");
    const origin = given === null ? home : webAddress(given)?.origin;
    const asked = `${origin} ${article} ${card}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    const isSound = origin !== undefined && SLUG.test(article) && SLUG.test(card);
    const shown = isSound ? await loadShownCard(origin, article, card) : undefined;
    if (asked !== this.#asked) return;
    // One that failed may be asked for again, by putting the element elsewhere.
    if (!shown) this.#asked = "";
    this.#swap(shown ? drawShownCard(shown) : this.#fallback);
  }

  #swap(content: HTMLElement): void {
    if (this.#root.contains(content)) return;
    const { offsetHeight, offsetWidth } = this;
    const isCard = content !== this.#fallback;
    // The fallback looks as the page wants it to: nothing of ours may touch it.
    this.#root.adoptedStyleSheets = isCard ? [styleSheet()] : [];
    this.#root.replaceChildren(content);
    if (isCard) keepHeight(content, offsetHeight, this, offsetWidth);
  }
}

/**
 * Keeps a card at least as high as what stood there, so that little moves on
 * the page, until the page is turned or made wider: then that height means nothing.
 */
function keepHeight(card: HTMLElement, height: number, place: HTMLElement, width: number): void {
  card.style.minBlockSize = `${height}px`;
  const observer = new ResizeObserver(() => {
    if (place.offsetWidth === width && card.isConnected) return;
    card.style.removeProperty("min-block-size");
    observer.disconnect();
  });
  observer.observe(place);
}

let sheet: CSSStyleSheet | undefined;

/** One for all cards of a page. */
function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

// The script may stand on a page many times.
if (!customElements.get("fact-card")) customElements.define("fact-card", FactCardElement);
