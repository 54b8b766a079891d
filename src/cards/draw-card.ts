import type { JSXNode } from "satori/jsx";
import type { Copy } from "./copy";
import { drawEvent } from "./event";
import { printable } from "./printable";
import { drawQuote } from "./quote";
import type { Setting } from "./setting";
import { drawWithdrawn } from "./withdrawn";

/** Kind → template. A kind without one does not compile. */
export function drawCard(original: Copy, setting: Setting): JSXNode {
  const copy = printable(original);
  switch (copy.kind) {
    case "quote":
      return drawQuote(copy, setting);
    case "event":
      return drawEvent(copy, setting);
    case "withdrawn":
      return drawWithdrawn(copy, setting);
  }
}
