/** Elements that no reader sees a word of. */
const UNSEEN = /<(script|style|template|noscript)[\s>]/giu;

/** HTML without its scripts and styles. Of an element that nothing closes only the tag goes, so that no word is lost. */
export function dropScripts(html: string): string {
  let kept = "";
  let from = 0;
  const lower = html.toLowerCase();
  for (const { 0: tag, 1: name = "", index } of html.matchAll(UNSEEN)) {
    if (index < from) continue;
    const close = lower.indexOf(`</${name.toLowerCase()}`, index + tag.length);
    // Nothing behind is closed either: looking on would take the square of their number.
    if (close === -1) break;
    const end = html.indexOf(">", close);
    if (end === -1) break;
    kept += `${html.slice(from, index)} `;
    from = end + 1;
  }
  return kept + html.slice(from).replace(/<(?:script|style|template|noscript)[^<>]*>/giu, " ");
}
