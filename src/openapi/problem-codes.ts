import type { Problem, ProblemDetails } from "../http/problem";

interface ProblemCode {
  status: Problem["status"];
  /** When it is answered. */
  when: string;
  /** What the detail says, for instance. */
  detail: string;
}

/** Every code that a problem may carry. A code that is missing here is a type error. */
export const PROBLEM_CODES = {
  "invalid-option": {
    status: 400,
    when: "An option has a value that is not allowed, or is given twice. `option` names it, and `allowed` lists what it may be.",
    detail: "'size' is 'huge'; allowed are og, square, portrait, story",
  },
  "article-not-found": {
    status: 404,
    when: "No article has this slug.",
    detail: "there is no article 'no-such-article'",
  },
  "card-not-found": {
    status: 404,
    when: "The article has no card with this id.",
    detail: "the article 'us-china-alaska-talks' has no card 'no-such-card'",
  },
  "page-not-found": {
    status: 404,
    when: "Nothing stands at this address.",
    detail: "nothing stands at '/no-such-page'",
  },
  "method-not-allowed": {
    status: 405,
    when: "The address does not take this method. Allow and `allowed` list those that it takes.",
    detail: "cards are read, not written",
  },
  "card-withdrawn": {
    status: 410,
    when: "The card was withdrawn, and no longer states anything that could be structured data.",
    detail: "This card was withdrawn: the words were never said",
  },
  "article-withdrawn": {
    status: 410,
    when: "The article was withdrawn, and with it all its cards, whose addresses answer with the notice.",
    detail: "withdrawn on 2021-03-21: the report could not be confirmed",
  },
  "revision-not-found": {
    status: 404,
    when: "The article has no revision with this number.",
    detail: "the article 'us-china-alaska-talks' has no revision 7",
  },
  "publishing-off": {
    status: 501,
    when: "This Worker has no tokens that could publish, or no database to publish to.",
    detail: "publishing is off: the secret PUBLISH_TOKENS is not set",
  },
  "token-missing": {
    status: 401,
    when: "The request has no Authorization header with a Bearer token.",
    detail: "publishing takes an Authorization header with a Bearer token",
  },
  "token-unknown": {
    status: 401,
    when: "The token is none of this Worker’s.",
    detail: "the token is none of ours",
  },
  "scope-missing": {
    status: 403,
    when: "The token is not meant for this. `allowed` lists the scopes that it would need.",
    detail: "the token 'desk' lacks the scope 'publish'",
  },
  "precondition-required": {
    status: 428,
    when: "The request does not say what it changes. Send If-Match with the ETag that you read, or If-None-Match: * for an article that is not there yet.",
    detail: "send If-Match with the ETag that you read, or 'If-None-Match: *' for a new article",
  },
  "precondition-failed": {
    status: 412,
    when: "The article is not, or no longer, what If-Match or If-None-Match says. The answer’s ETag is the current one, where there is one.",
    detail: "the article was changed since it was read",
  },
  "changed-meanwhile": {
    status: 409,
    when: "Others changed the article again and again while this was being done. Nothing was done; send it again.",
    detail: "the article was changed by others at the same time; send it again",
  },
  "card-is-withdrawn": {
    status: 409,
    when: "The card was withdrawn already. It can be restored.",
    detail: "the card 'alaska-talks' is withdrawn",
  },
  "card-is-not-withdrawn": {
    status: 409,
    when: "There is no withdrawal to take back.",
    detail: "the card 'alaska-talks' is not withdrawn",
  },
  "media-type-not-supported": {
    status: 415,
    when: "The body is not application/json in UTF-8, or it is compressed.",
    detail: "the body is 'text/plain'; send application/json",
  },
  "body-too-large": {
    status: 413,
    when: "The body has more bytes than any article needs.",
    detail: "the body has more than 4000000 bytes",
  },
  "body-not-readable": {
    status: 400,
    when: "The body is no JSON in UTF-8, ends too early, or has a member twice, which `problems` points to.",
    detail: "the body is not JSON",
  },
  "change-refused": {
    status: 422,
    when: "The body breaks rules. `problems` lists every one of them with a JSON Pointer into the body; a field that may not change in silence also with what is `published` there and what was `sent`, in short.",
    detail: "1 problem: see 'problems'",
  },
  "range-not-satisfiable": {
    status: 416,
    when: "The Range lies behind the end of the picture.",
    detail: "the picture has 23456 bytes, and 'bytes=99999999-' holds none of them",
  },
  "format-not-supported": {
    status: 501,
    when: "oEmbed is given in the formats that `allowed` lists, and in no others.",
    detail: "'format' is 'yaml'; allowed are json, xml",
  },
  "drawing-failed": {
    status: 500,
    when: "The card could not be drawn. It was logged.",
    detail: "the card us-china-alaska-talks/alaska-talks could not be drawn",
  },
  "too-many-requests": {
    status: 429,
    when: "Your network asked for more than its share. Wait for as many seconds as Retry-After says. Pictures that were drawn before are not counted.",
    detail: "too many new pictures for your network; ask again in 10 seconds",
  },
  "too-many-drawings": {
    status: 503,
    when: "So many pictures are being drawn that one more would take too long. Wait for as many seconds as Retry-After says.",
    detail: "too many pictures are being drawn; ask again in a second",
  },
  "card-changing": {
    status: 503,
    when: "The card was changed again and again while it was drawn. Wait for as many seconds as Retry-After says.",
    detail: "the card changed while it was drawn; ask again in a second",
  },
  "internal-error": {
    status: 500,
    when: "Something went wrong on our side. It was logged.",
    detail: "something went wrong on our side",
  },
} as const satisfies Record<ProblemDetails["code"], ProblemCode>;

export type ProblemCodeName = keyof typeof PROBLEM_CODES;

export const PROBLEM_CODE_NAMES = Object.keys(PROBLEM_CODES) as [ProblemCodeName, ...ProblemCodeName[]];
