import { isSurelyPerson, type NamedPerson, type PlacedMention } from "../mentions/people";
import { resolveMention, type Scene } from "../speakers/resolve-speaker";
import type { Sex } from "../words/sex-of";

/** Somebody or something that the article speaks of by more than pronouns, and may quote. */
export interface Entity {
  speaker: string;
  person?: NamedPerson;
  /** Certainly a person with a name. */
  isSure: boolean;
  sex?: Sex;
  isPlural: boolean;
  isDocument: boolean;
  kinds: Set<PlacedMention["kind"]>;
  /** In the order of the text. */
  mentions: EntityMention[];
}

export interface EntityMention {
  mention: PlacedMention;
  /** Of the text. */
  position: number;
  /** Index of its paragraph. */
  paragraph: number;
}

/** What one sentence speaks of. */
export interface SentenceTopics {
  /** Its subject, as far as order tells; a pronoun as well. */
  subject?: PlacedMention;
  /** All but the pronouns. */
  explicit: PlacedMention[];
}

/** An article by what it speaks of, as ranking needs it. */
export interface ArticleView {
  scene: Scene;
  entities: ReadonlyMap<string, Entity>;
  entityOf: ReadonlyMap<PlacedMention, Entity>;
  /** Of each paragraph's sentences. */
  topics: readonly (readonly SentenceTopics[])[];
  /** Certain persons in the order of their first mention. */
  persons: readonly Entity[];
  /** The same, by how often they are spoken of. */
  byCount: readonly Entity[];
  /** Of each, among all in the order of the text. */
  orderOf: ReadonlyMap<Entity, number>;
}

export function readArticleView(scene: Scene): ArticleView {
  const entities = new Map<string, Entity>();
  const entityOf = new Map<PlacedMention, Entity>();
  scene.mentions.forEach((mentions, paragraph) => {
    for (const mention of mentions) {
      const who = mention.isPlace ? undefined : resolveMention(scene, mention);
      if (!who) continue;
      const entity = entities.get(who.speaker) ?? newEntity(who.speaker, who.person);
      entities.set(who.speaker, entity);
      addMention(entity, { mention, position: mention.position, paragraph });
      entityOf.set(mention, entity);
    }
  });
  const persons = [...entities.values()].filter(({ isSure }) => isSure);
  const byCount = persons.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const orderOf = new Map([...entities.values()].map((entity, order) => [entity, order]));
  return {
    scene,
    entities,
    entityOf,
    topics: readTopics(scene),
    persons,
    byCount,
    orderOf,
  };
}

function newEntity(speaker: string, person: NamedPerson | undefined): Entity {
  return {
    speaker,
    ...(person ? { person } : {}),
    ...(person?.sex ? { sex: person.sex } : {}),
    isSure: person !== undefined && isSurelyPerson(person),
    isPlural: false,
    isDocument: false,
    kinds: new Set(),
    mentions: [],
  };
}

function addMention(entity: Entity, placed: EntityMention): void {
  const { mention } = placed;
  entity.mentions.push(placed);
  entity.kinds.add(mention.kind);
  entity.isPlural ||= mention.isPlural;
  entity.isDocument ||= mention.isDocument === true;
  if (mention.sex) entity.sex ??= mention.sex;
}

function readTopics({ paragraphs, mentions }: Scene): SentenceTopics[][] {
  return paragraphs.map(({ sentences }, paragraph) => {
    const bySentence: PlacedMention[][] = sentences.map(() => []);
    for (const mention of mentions[paragraph] ?? []) bySentence[mention.sentence]?.push(mention);
    return bySentence.map((own) => {
      const subject = own.find(({ isFirst }) => isFirst) ?? own.find(({ isGoverned }) => !isGoverned);
      return { ...(subject ? { subject } : {}), explicit: own.filter(({ kind }) => kind !== "pronoun") };
    });
  });
}
