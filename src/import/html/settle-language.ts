import { KNOWN_LANGUAGES } from "../languages/read-language";
import { recogniseLanguage } from "../reading/recognise-language";
import type { ArticleMetadata, Block } from "../saved-article";

/** Fewer letters may be those of a quotation in another language. */
const FEWEST_LETTERS = 150;

/**
 * The language that a page states, unless its words are clearly of another one:
 * templates say `lang="en"` around any text. Only languages whose words are known can be told apart.
 */
export function settleLanguage(
  stated: string | undefined,
  blocks: readonly Block[],
): Pick<ArticleMetadata, "language" | "statedLanguage"> {
  const primary = stated?.toLowerCase().split("-")[0] ?? "";
  if (stated === undefined || !KNOWN_LANGUAGES.includes(primary)) return {};
  const text = blocks
    .filter(({ kind }) => kind === "paragraph")
    .map((block) => block.text)
    .join(" ");
  const recognised = text.length < FEWEST_LETTERS ? undefined : recogniseLanguage(text);
  return recognised === undefined || recognised === primary
    ? {}
    : { language: recognised, statedLanguage: stated };
}
