import { isSaying } from "../words/word-kinds";
import { featureGroup, yes } from "./feature-group";
import type { ArticleView, Entity } from "./read-article-view";
import { sexNumber } from "./sex-number";

interface Asked {
  entity: Entity;
  article: ArticleView;
  /** Its mentions by name. */
  names: Entity["mentions"][number]["mention"][];
}

/** Whoever is named later or less than ten others. */
const FAR = 10;

/** What somebody is, and how much of the article is about it: the same for all quotations. */
export const entityFeatures = featureGroup<Asked>({
  isSure: ({ entity }) => yes(entity.isSure),
  isNamed: ({ entity }) => yes(entity.kinds.has("name")),
  isRole: ({ entity }) => yes(entity.kinds.has("role")),
  isGroup: ({ entity }) => yes(entity.kinds.has("group")),
  isDocument: ({ entity }) => yes(entity.isDocument),
  isSeveral: ({ entity }) => yes(entity.isPlural && !entity.person),
  words: ({ entity }) => Math.min(6, entity.speaker.split(" ").length),
  isOneWord: ({ entity }) => yes(!entity.speaker.includes(" ")),
  beginsWithCapital: ({ entity }) => yes(/^\p{Lu}/u.test(entity.speaker)),
  roles: ({ entity }) => Math.min(4, entity.person?.roles.length ?? 0),
  sexOfEntity: ({ entity }) => sexNumber(entity.sex),
  isOfKnownSex: ({ entity }) => yes(entity.sex !== undefined),
  mentions: ({ entity }) => Math.min(20, entity.mentions.length),
  mentionsToMain: ({ entity, article }) =>
    entity.person ? entity.mentions.length / Math.max(1, article.byCount[0]?.mentions.length ?? 1) : 0,
  rankByCount: ({ entity, article }) => (entity.isSure ? Math.min(8, article.byCount.indexOf(entity)) : FAR),
  rankByFirst: ({ entity, article }) => (entity.isSure ? Math.min(8, article.persons.indexOf(entity)) : FAR),
  order: ({ entity, article }) => (article.orderOf.get(entity) ?? 0) / article.entities.size,
  isInHeadline: ({ entity, article }) =>
    yes(
      entity.person !== undefined &&
        entity.speaker.split(" ").some((word) => word.length > 3 && article.scene.headline.includes(word)),
    ),
  hasRoleBeside: ({ names }) => yes(names.some(({ role, apposition }) => role !== undefined || apposition)),
  isCalledShort: ({ names, entity }) =>
    names.length === 0 ? -1 : yes(names.some(({ text }) => text !== entity.speaker)),
  names: ({ names }) => names.length,
  isFirstOften: ({ names }) => names.filter(({ isFirst }) => isFirst).length / Math.max(1, names.length),
  isGovernedOften: ({ names }) =>
    names.filter(({ isGoverned }) => isGoverned).length / Math.max(1, names.length),
  beginsParagraphs: ({ entity }) =>
    entity.mentions.filter(({ mention }) => mention.sentence === 0 && mention.isFirst).length,
});

const known = new WeakMap<Entity, number[]>();

/** Asked for at every quotation, so it is kept. */
export function describeEntity(entity: Entity | undefined, article: ArticleView): readonly number[] {
  if (!entity) return NOTHING;
  const before = known.get(entity);
  if (before) return before;
  const names = entity.mentions.map(({ mention }) => mention).filter(({ kind }) => kind === "name");
  const numbers = entityFeatures.describe({ entity, article, names });
  known.set(entity, numbers);
  return numbers;
}

const NOTHING = entityFeatures.names.map(() => -1);

/** Where a word of saying touches one of its mentions: paragraph and sentence. */
export function sentencesWhereItSays({ mentions }: Entity, { scene }: ArticleView): string[] {
  return mentions
    .filter(({ mention, paragraph }) => {
      const tokens = scene.paragraphs[paragraph]?.tokens;
      return (
        isSaying(tokens?.[mention.to], scene.language) || isSaying(tokens?.[mention.from - 1], scene.language)
      );
    })
    .map(({ mention, paragraph }) => `${paragraph}:${mention.sentence}`);
}
