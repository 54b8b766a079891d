/** Of a language’s table, the lists that tell whose voice is heard or remembered, where no name stands beside it. */
export interface VoicesTable {
  /** Nouns for a voice alone: "a voice". */
  voices: string;
  /** Verbs of what is heard: "came the reply". */
  arriving: string;
  /** Nouns for what answers somebody: "reply". */
  replies: string;
  /** Verbs of whoever tells what another one said: "remembers her mother saying". */
  remembering: string;
  /** Pronouns of whom such a verb tells, as a subject: "him=he". */
  objectPronouns: string;
}
