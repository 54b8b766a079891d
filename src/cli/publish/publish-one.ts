import type { Article } from "../../model/article";
import { LONGEST_SOURCE } from "../../model/change-limits";
import { findFutureCorrections } from "../../model/future-corrections";
import { jsonPointer, pathOf } from "../../model/json-pointer";
import { keepPublished } from "../../model/keep-published";
import { proveArticle } from "../../model/proof";
import type { ArticleFile } from "../files/read-article";
import { findPlaceholders } from "../verify/find-placeholders";
import type { Published, Service, ToSend } from "./ask-service";
import { compareArticles } from "./compare-articles";
import type { Outcome, PublishFinding } from "./publish-result";

/** An article that is to be published: its file, which has no faults, and its text. */
export interface Chosen extends ToSend {
  file: ArticleFile;
}

interface Manner {
  dryRun: boolean;
  /** When it is published. */
  now: Date;
}

/** Publishes an article, or says what would come of it. Throws `CommandProblem` where the Worker does not answer. */
export async function publishOne(service: Service, chosen: Chosen, manner: Manner): Promise<Outcome> {
  const { file, article, sourceText, note } = chosen;
  const published = await service.find(article.slug);
  const { next, findings: kept } = keep(published, chosen, manner.now.toISOString().slice(0, 10));
  const { fields, cards } = compareArticles(published?.article, next);
  const isSame = published !== undefined && fields.length === 0 && cards.length === 0;
  const place = placeIn(file);
  const outcome: Outcome = {
    slug: article.slug,
    file: file.file,
    outcome: published ? (isSame ? "unchanged" : "updated") : "created",
    fields,
    cards,
    findings: [],
  };
  const findings = [
    ...waiting(chosen),
    ...prove(chosen),
    ...ahead(chosen, manner.now, published?.article),
    ...kept,
  ].map(place);
  if (findings.length > 0) return { ...outcome, outcome: "refused", findings };
  if (manner.dryRun) return outcome;

  const sent = await service.send(
    { article, sourceText, ...(note === undefined ? {} : { note }) },
    published,
  );
  if (sent.kind === "overtaken") return { ...outcome, outcome: "overtaken" };
  if (sent.kind === "refused") {
    const told = sent.problems.map(({ detail, ...problem }) => place({ ...problem, message: detail }));
    return { ...outcome, outcome: "refused", findings: told };
  }
  const { changed, url, revision, cache } = sent.answer;
  return {
    ...outcome,
    outcome: changed ? outcome.outcome : "unchanged",
    url,
    revision,
    ...(cache.state === "failed" ? { staleCaches: cache.reason ?? "no reason is given" } : {}),
  };
}

/** What becomes of the article beside what is published, and what it may not do. */
function keep(published: Published | undefined, { article, note }: Chosen, date: string) {
  if (!published) return { next: article, findings: [] };
  const back = published.withdrawn ? { date, note: note ?? "-" } : undefined;
  const { article: next, complaints } = keepPublished(published.article, article, back);
  const findings: PublishFinding[] = complaints.map(({ pointer, detail, ...change }) => ({
    pointer: pointer.slice("/article".length),
    message: detail,
    ...change,
  }));
  if (published.withdrawn && note === undefined)
    findings.push({ message: "was withdrawn: say with --note why it is published again" });
  if (!published.withdrawn && note !== undefined)
    findings.push({ message: "was not withdrawn, so it takes no --note" });
  return { next, findings };
}

/** What an editor has not filled in yet: no reader is to see it. */
function waiting({ article }: Chosen): PublishFinding[] {
  return findPlaceholders(article).map(({ path, text }) => ({
    pointer: jsonPointer(path),
    message: `still waits for an editor: ${text}`,
  }));
}

/** What the text does not bear out. The Worker finds the same, but a dry run sends nothing. */
function prove({ article, sourceText }: Chosen): PublishFinding[] {
  if (sourceText.length > LONGEST_SOURCE)
    return [{ message: `has a text of ${sourceText.length} characters; the most are ${LONGEST_SOURCE}` }];
  return proveArticle(article, sourceText).map(({ path, problem }) => ({ pointer: path, message: problem }));
}

/** What is dated into the future. */
function ahead({ article }: Chosen, now: Date, before: Article | undefined): PublishFinding[] {
  return findFutureCorrections(article, now, before).map(({ path, message }) => ({
    pointer: jsonPointer(path),
    message,
  }));
}

/** Adds the line of a finding in the article's file. */
function placeIn({ lineOf }: ArticleFile) {
  return ({ pointer, message, ...change }: PublishFinding): PublishFinding => {
    const line = pointer === undefined ? undefined : lineOf(pathOf(pointer));
    return {
      ...(pointer === undefined ? {} : { pointer }),
      ...(line === undefined ? {} : { line }),
      message,
      ...change,
    };
  };
}
