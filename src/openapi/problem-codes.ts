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
    when: "The method is neither GET nor HEAD.",
    detail: "cards are read, not written",
  },
  "card-withdrawn": {
    status: 410,
    when: "The card was withdrawn, and no longer states anything that could be structured data.",
    detail: "This card was withdrawn: the words were never said",
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
