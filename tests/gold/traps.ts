/*
 * What makes a quote hard to find or to give to its speaker, once for each
 * trap: labels, measurements and the table in README.md use these names.
 */
export const traps = {
  before: "The words that say who speaks stand before the quote.",
  inside: "They stand between its parts.",
  after: "They stand after it.",
  inverted: "Their verb comes before their subject: “said Brandt”, „sagte Brandt“.",
  "full-name": "They name the speaker in full.",
  "last-name": "They name the speaker by the last name alone, with or without a title.",
  role: "They give a role or a description: “the mayor”, “a neighbor”.",
  pronoun: "They have a pronoun, a relative clause or a dropped subject: “she said”, „dijo“.",
  organisation: "An organisation speaks, or somebody without a name for one.",
  document: "A letter, a report, a sign or a post speaks.",
  crowd: "Many speak at once.",
  "no-speaker": "The article does not say who speaks.",
  "unattributed-follow-on": "The quote goes on after the last one, with no word of its own on who speaks.",
  "turn-taking": "Two take turns, with few words or none on who speaks.",
  "colon-block": "A transcript or interview: a name and a colon, often without marks.",
  "dash-dialogue": "A dialogue set with dashes, without marks.",
  "intervening-person": "Somebody else is named between the speaker’s name and the quote.",
  hearsay: "The words of one person as another tells them.",
  translated: "The article says that the words were spoken in another language.",
  partial: "A few words inside a sentence of the article.",
  paragraphs: "The quote runs over paragraphs; the opening mark may be repeated.",
  nested: "A quote or a title stands in the quote.",
  elided: "The article left something out: …, […] or (…).",
  question: "The quote asks.",
  blockquote: "A block of its own, without marks.",
  unclosed: "The closing mark is missing.",
  "straight-marks": "Set in straight marks, which open and close alike.",
  apostrophe: "An apostrophe stands in the words, which looks like a closing mark.",
  "no-break-space": "A no-break space stands in the words or beside them.",
  "soft-hyphen": "A soft hyphen stands in the words.",
} as const;

export type Trap = keyof typeof traps;

/** Traps that only newspapers of some languages set. */
export const trapLanguages: Partial<Record<Trap, readonly string[]>> = { "dash-dialogue": ["fr", "es"] };
