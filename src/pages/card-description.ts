import type { Copy } from "../cards/copy";

/** What a feed prints below a card's title: never shortened here, as a cut could turn the words around. */
export function cardDescription(copy: Copy): string {
  switch (copy.kind) {
    case "quote":
      return [`${copy.context}.`, [copy.name, copy.role].filter(Boolean).join(", "), copy.when]
        .filter(Boolean)
        .join(" · ");
    case "event":
      return copy.summary;
    case "withdrawn":
      return copy.reason;
  }
}
