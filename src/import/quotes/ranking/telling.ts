import type { Quotation } from "./quotation";

/** Who, by the rules, speaks how often, and who spoke when. */
export interface Telling {
  /** Quotations in the whole article, where words say who speaks. */
  inAll: ReadonlyMap<string, number>;
  /** Before the quotation that is weighed: how often, and at which quotation and paragraph last. */
  before: ReadonlyMap<string, { times: number; quotation: number; paragraph: number }>;
  /** Speakers before, the last one first, each once. */
  latest: readonly string[];
}

export function isToldInWords({ attribution: { by } }: Quotation): boolean {
  return by === "verb" || by === "source" || by === "colon" || by === "turn";
}

/** Follows who speaks while quotations are weighed in order. */
export class TellingSoFar implements Telling {
  readonly inAll = new Map<string, number>();
  readonly before = new Map<string, { times: number; quotation: number; paragraph: number }>();
  latest: string[] = [];

  constructor(quotations: readonly Quotation[]) {
    for (const quotation of quotations) {
      const { speaker } = quotation.attribution;
      if (speaker !== undefined && isToldInWords(quotation))
        this.inAll.set(speaker, (this.inAll.get(speaker) ?? 0) + 1);
    }
  }

  add({ attribution: { speaker }, paragraph }: Quotation, quotation: number): void {
    if (speaker === undefined) return;
    const times = (this.before.get(speaker)?.times ?? 0) + 1;
    this.before.set(speaker, { times, quotation, paragraph });
    this.latest = [speaker, ...this.latest.filter((one) => one !== speaker)];
  }
}
