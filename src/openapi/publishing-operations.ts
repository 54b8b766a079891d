import type { Operation } from "./operation";

/** What every address of the API may answer. */
const ANY = ["publishing-off", "token-missing", "token-unknown", "too-many-requests"] as const;
const BODY = ["media-type-not-supported", "body-too-large", "body-not-readable", "change-refused"] as const;
const WRITTEN = [...ANY, "scope-missing", ...BODY, "changed-meanwhile"] as const;
const CARD = ["article-not-found", "card-not-found", "article-withdrawn", "precondition-failed"] as const;

const CHANGE = { "application/json": { schema: "ChangeAnswer" } } as const;
const API = { tag: "Publishing", cache: "never", needsToken: true } as const;

const ARTICLE = "/api/articles/{article}";
const OF_CARD = `${ARTICLE}/cards/{id}`;

/** Everything that takes a token. */
export const PUBLISHING_OPERATIONS: readonly Operation[] = [
  {
    ...API,
    path: ARTICLE,
    method: "put",
    id: "putArticle",
    summary: "Publish an article, or a new version of it",
    description:
      "Every quote and every event is proven against sourceText, which is not kept. A new version cannot lose a card that was published, nor a correction; what a card states changes only together with a new entry in its corrections, which takes the scope correct. No correction may be dated later than the latest day that has begun anywhere. Cards that were withdrawn stay so. The same body again changes nothing and is answered 200. Takes the scope publish.",
    parameters: ["article", "ifMatch", "ifNoneMatchAny"],
    takes: "PutArticle",
    bodies: CHANGE,
    statuses: ["200", "201"],
    problems: [...WRITTEN, "precondition-required", "precondition-failed"],
  },
  {
    ...API,
    path: ARTICLE,
    id: "getPublishedArticle",
    summary: "An article as it was published",
    description: "With the ETag that changes take as If-Match; also where the article was withdrawn.",
    parameters: ["article"],
    bodies: { "application/json": { schema: "ArticleRecord" } },
    problems: [...ANY, "article-not-found"],
  },
  {
    ...API,
    path: ARTICLE,
    method: "delete",
    id: "withdrawArticle",
    summary: "Withdraw an article with all its cards",
    description:
      "Its cards’ addresses answer with the notice and the reason, and the article’s own with 410. It can be published again. Takes the scope publish.",
    parameters: ["article", "ifMatch"],
    takes: "RemoveArticle",
    bodies: CHANGE,
    problems: [
      ...WRITTEN,
      "precondition-required",
      "precondition-failed",
      "article-not-found",
      "article-withdrawn",
    ],
  },
  {
    ...API,
    path: `${ARTICLE}/revisions`,
    id: "listRevisions",
    summary: "Everything that was done to an article, the latest first",
    parameters: ["article", "after", "limit"],
    bodies: { "application/json": { schema: "RevisionList" } },
    untagged: true,
    problems: [...ANY, "article-not-found", "invalid-option"],
  },
  {
    ...API,
    path: `${ARTICLE}/revisions/{number}`,
    id: "getRevision",
    summary: "One revision, with the article as it was",
    parameters: ["article", "number"],
    bodies: { "application/json": { schema: "ArticleRevision" } },
    problems: [...ANY, "revision-not-found"],
  },
  {
    ...API,
    path: `${OF_CARD}/corrections`,
    method: "post",
    id: "correctCard",
    summary: "Correct a card",
    description:
      "The note stands on the card, its picture and its JSON for ever, and in the feed. With change, fields of the card get new values; then was must stand on the card as it is published and now on the card as it is corrected, but for a time, which may be told in any words. Words are proven against sourceText, which must be the text that the article was published with. Takes the scope correct.",
    parameters: ["article", "id", "ifMatchOptional"],
    takes: "CorrectCard",
    bodies: CHANGE,
    statuses: ["200", "201"],
    problems: [...WRITTEN, ...CARD, "card-is-withdrawn"],
  },
  {
    ...API,
    path: `${OF_CARD}/withdrawal`,
    method: "post",
    id: "withdrawCard",
    summary: "Withdraw a card",
    description:
      "Every address of it, old pictures included, answers from now on that it was withdrawn, and why. Takes the scope correct.",
    parameters: ["article", "id", "ifMatchOptional"],
    takes: "WithdrawCard",
    bodies: CHANGE,
    statuses: ["200", "201"],
    problems: [...WRITTEN, ...CARD, "card-is-withdrawn"],
  },
  {
    ...API,
    path: `${OF_CARD}/withdrawal`,
    method: "delete",
    id: "restoreCard",
    summary: "Take a withdrawal back",
    description:
      "The card is proven anew, and keeps both entries in its corrections: that it was withdrawn, and that it came back. The body is part of the request, as RFC 9110 leaves open. Takes the scope correct.",
    parameters: ["article", "id", "ifMatchOptional"],
    takes: "RestoreCard",
    bodies: CHANGE,
    problems: [...WRITTEN, ...CARD, "card-is-not-withdrawn"],
  },
];
