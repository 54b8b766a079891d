import { foldText } from "../model/fold-text";
import type { Copy } from "./copy";

/** What a card can be found by, folded: all that it prints of its own. A withdrawn card is not found by its old words. */
export function searchText(copy: Copy): string {
  return foldText(textsOf(copy).filter(Boolean).join(" "));
}

function textsOf(copy: Copy): (string | undefined)[] {
  switch (copy.kind) {
    case "quote":
      return [copy.context, ...copy.parts, copy.name, copy.role, copy.where, copy.when];
    case "event":
      return [copy.name, copy.summary, ...copy.who, copy.where, copy.when];
    case "withdrawn":
      return [copy.title, copy.reason];
  }
}
