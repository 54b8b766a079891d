import type { Cue } from "../cues/find-cue";
import type { Attribution } from "../speakers/attribute";
import type { Scene } from "../speakers/resolve-speaker";
import type { Paragraph, Token } from "../words/read-tokens";

/** A quotation where it stands, with what rules say of its speaker. */
export interface Quotation {
  token: Token;
  own: Paragraph;
  /** Indices of its paragraph, its sentence and its token. */
  paragraph: number;
  sentence: number;
  at: number;
  /** The sentence's first token, and behind its last. */
  from: number;
  to: number;
  attribution: Attribution;
  cue?: Cue;
}

/** All quotations that have an attribution, in the order of the text. */
export function listQuotations(
  { paragraphs }: Scene,
  attributions: ReadonlyMap<Token, Attribution>,
  cues: ReadonlyMap<Token, Cue>,
): Quotation[] {
  const found: Quotation[] = [];
  paragraphs.forEach((own, paragraph) => {
    own.sentences.forEach(([from, to], sentence) => {
      for (let at = from; at < to; at += 1) {
        const token = own.tokens[at];
        const attribution = token?.kind === "quote" ? attributions.get(token) : undefined;
        if (!token || !attribution) continue;
        const cue = cues.get(token);
        found.push({ token, own, paragraph, sentence, at, from, to, attribution, ...(cue ? { cue } : {}) });
      }
    });
  });
  return found;
}
