import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Article } from "../../src/model/article";
import { findItem } from "../../src/model/change-item";
import { correctCard } from "../../src/model/correct-card";
import { keepPublished } from "../../src/model/keep-published";
import { removeArticle, restoreCard, withdrawCard } from "../../src/model/withdraw";
import {
  type Archive,
  type ArchivedArticle,
  type ChangeKind,
  OvertakenChange,
} from "../../src/store/archive";
import type { ArticleStore } from "../../src/store/article-store";
import { createStore } from "../../src/store/create-store";
import { d1Archive } from "../../src/store/d1-archive";
import { draftArticle } from "../fixtures/draft-article";
import { startDatabase } from "../fixtures/start-database";

/*
 * Random sequences of what editors do, straight against a real D1 database: over
 * HTTP a thousand of them would take an hour. Beside it runs a model that is
 * too simple to be wrong: a list of everything that was ever published. After
 * each sequence everything is read back.
 */

/** `SEQUENCES=1000` takes some minutes; every run of the tests takes other ones. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 100);
const SLUGS = ["one", "two"] as const;
const CARDS = ["ferry", "bridge", "meeting"] as const;
const DAY = { date: "2031-05-11" };

interface Known {
  article: Article;
  kind: ChangeKind;
  author: string;
}
type Model = Record<string, Known[]>;

interface Real {
  archive: Archive;
  store: ArticleStore;
  /** What makes the slugs of this sequence its own. */
  prefix: string;
}

let database: Awaited<ReturnType<typeof startDatabase>>;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.close());

/** What an operation makes of an article; `undefined`: it does not apply. */
type Change = (before: Article | undefined, slug: string) => Article | undefined;

/** An operation on one of the articles, done in the database and in the model alike. */
class Operation implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly name: string,
    readonly kind: ChangeKind,
    readonly slug: string,
    readonly change: Change,
    /** Whether it was made of a revision that is not the latest. */
    readonly isLate: boolean,
  ) {}

  check(model: Readonly<Model>): boolean {
    return this.change(model[this.slug]?.at(-1)?.article, "x") !== undefined;
  }

  async run(model: Model, { archive, prefix }: Real): Promise<void> {
    const slug = `${prefix}-${this.slug}`;
    const known = model[this.slug] ?? [];
    const current = await archive.findCurrent(slug);
    expect(current?.number).toBe(known.length === 0 ? undefined : known.length);
    expect(current?.article).toEqual(known.at(-1)?.article);
    const next = this.change(current?.article, slug);
    if (!next) return;
    const article: Article = JSON.parse(JSON.stringify(next));
    const author = `author-${known.length}`;
    const record = (follows: ArchivedArticle | undefined) =>
      archive.record({ follows, kind: this.kind, author, at: new Date().toISOString(), article });
    if (this.isLate && current) {
      // Somebody who read the article before its last change.
      await expect(record({ ...current, number: current.number - 1 })).rejects.toThrow(OvertakenChange);
    } else if (this.isLate) {
      await expect(record({ article, number: 3, tag: "" })).rejects.toThrow(OvertakenChange);
    } else {
      const made = await record(current);
      expect(made.number).toBe(known.length + 1);
      model[this.slug] = [...known, { article, kind: this.kind, author }];
    }
  }

  toString(): string {
    return `${this.name}(${this.slug}${this.isLate ? ", late" : ""})`;
  }
}

const slug = fc.constantFrom(...SLUGS);
const card = fc.constantFrom(...CARDS);
const note = fc.stringMatching(/^[A-Za-z]{3,12}\.$/);
/** One in four comes too late. */
const late = fc.nat(3).map((value) => value === 0);

const publish = fc.record({ slug, headline: note, more: fc.boolean(), late }).map(
  ({ slug, headline, more, late }) =>
    new Operation(
      "publish",
      "publish",
      slug,
      (before, name) => {
        const quotes = {
          ferry: "The ferry stays.",
          bridge: "We build.",
          ...(more ? { tower: "It leans." } : {}),
        };
        const { article } = draftArticle({ slug: name, headline, quotes });
        if (!before) return article;
        const back = before.withdrawn && { ...DAY, note: "Back again." };
        const kept = keepPublished({ ...before, slug: name }, article, back);
        return kept.complaints.length === 0 ? kept.article : undefined;
      },
      late,
    ),
);

const correct = fc.record({ slug, card, note, late }).map(
  ({ slug, card, note, late }) =>
    new Operation(
      "correct",
      "correct",
      slug,
      (before) => {
        const item = before && !before.withdrawn && findItem(before, card)?.item;
        if (!before || !item || item.status === "withdrawn" || item.corrections.length > 40) return undefined;
        const corrected = correctCard(before, card, { ...DAY, kind: "correction", note });
        return corrected.complaints ? undefined : corrected.article;
      },
      late,
    ),
);

const withdraw = fc.record({ slug, card, note, late }).map(
  ({ slug, card, note, late }) =>
    new Operation(
      "withdraw",
      "withdraw",
      slug,
      (before) => {
        const item = before && !before.withdrawn && findItem(before, card)?.item;
        return before && item && item.status !== "withdrawn"
          ? withdrawCard(before, card, { ...DAY, note })
          : undefined;
      },
      late,
    ),
);

const restore = fc.record({ slug, card, note, late }).map(
  ({ slug, card, note, late }) =>
    new Operation(
      "restore",
      "restore",
      slug,
      (before) => {
        const item = before && !before.withdrawn && findItem(before, card)?.item;
        return before && item && item.status === "withdrawn"
          ? restoreCard(before, card, { ...DAY, note })
          : undefined;
      },
      late,
    ),
);

const remove = fc
  .record({ slug, note, late })
  .map(
    ({ slug, note, late }) =>
      new Operation(
        "remove",
        "remove",
        slug,
        (before) => (before && !before.withdrawn ? removeArticle(before, { ...DAY, note }) : undefined),
        late,
      ),
  );

/** Everything that was ever published is read back, as it was; lists and searches show what is now. */
async function expectNothingLost(model: Model, { archive, store, prefix }: Real): Promise<void> {
  const [found, outlines] = await Promise.all([
    store.searchCards({ words: "ferry stays" }, { most: 50 }),
    store.listOutlines({ most: 100 }),
  ]);
  for (const name of SLUGS) {
    const slug = `${prefix}-${name}`;
    const known = model[name] ?? [];
    const { items } = await archive.listRevisions(slug, { most: 100 });
    expect(items.map(({ number, kind, author }) => ({ number, kind, author }))).toEqual(
      known.map(({ kind, author }, index) => ({ number: index + 1, kind, author })).toReversed(),
    );
    const revisions = await Promise.all(items.map(({ number }) => archive.findRevision(slug, number)));
    expect(revisions.toReversed().map((revision) => revision?.article)).toEqual(
      known.map(({ article }) => article),
    );
    const now = known.at(-1)?.article;
    expect(await store.findArticle(slug)).toEqual(now);
    expectHistoryOnlyGrows(known);
    const isShown = now !== undefined && now.withdrawn === undefined;
    const ferry = now && findItem(now, "ferry")?.item;
    expect(found.items.filter((card) => card.article.slug === slug)).toHaveLength(
      isShown && ferry?.status !== "withdrawn" ? 1 : 0,
    );
    expect(outlines.items.some((outline) => outline.slug === slug)).toBe(isShown);
  }
}

/** No card ever goes, and no entry of its list. */
function expectHistoryOnlyGrows(known: readonly Known[]): void {
  known.forEach(({ article }, index) => {
    const before = known[index - 1]?.article;
    for (const item of [...(before?.quotes ?? []), ...(before?.events ?? [])]) {
      const after = findItem(article, item.id)?.item;
      expect(after?.corrections.slice(0, item.corrections.length)).toEqual(item.corrections);
    }
  });
}

test(`of ${SEQUENCES} random sequences of publishing, correcting, withdrawing, restoring and removing nothing is lost`, async () => {
  let sequence = 0;
  const commands = fc.commands([publish, publish, correct, withdraw, restore, remove], { maxCommands: 14 });
  await fc.assert(
    fc.asyncProperty(commands, async (some) => {
      sequence += 1;
      // Each sequence has a database of its own but for the tables: lists would else grow and grow.
      await emptyLists(database.database);
      const real = {
        archive: d1Archive(database.database, () => undefined),
        store: createStore([], database.database),
        prefix: `s${sequence}`,
      };
      const model: Model = {};
      await fc.asyncModelRun(() => ({ model, real }), some);
      await expectNothingLost(model, real);
    }),
    { numRuns: SEQUENCES, endOnFailure: true },
  );
}, 600_000);

/** Takes earlier sequences out of the lists; their revisions stay, as they do for everybody. */
async function emptyLists(database: D1Database): Promise<void> {
  await database.batch(
    ["articles", "cards", "corrections"].map((table) => database.prepare(`DELETE FROM ${table}`)),
  );
  await database
    .prepare("DELETE FROM card_words")
    .run()
    .catch(() => undefined);
}
