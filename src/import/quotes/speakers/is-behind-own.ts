import type { Place } from "./follow-on";
import type { Scene } from "./resolve-speaker";

/** `“…,” Quill said. “…`: goes on with what was said in the sentence before. */
export function isBehindOwn({ paragraph, sentence, at, last }: Place, { paragraphs }: Scene): boolean {
  const { tokens = [], sentences = [] } = paragraphs[paragraph] ?? {};
  const [before = 0] = sentences[sentence - 1] ?? [];
  const isRightBehind = sentence > 0 && at === sentences[sentence]?.[0];
  return isRightBehind && last?.paragraph === paragraph && tokens.indexOf(last.token, before) !== -1;
}
