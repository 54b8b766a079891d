/** Of a language’s table, the lists that tell words that nobody said. */
export interface UnsaidTable {
  /** Words before a verb that say that nobody spoke: "never". */
  negations: string;
  /** Of these, what stands behind the verb: "sagte nie". */
  negationsBehind: string;
  /** What makes such a word say something else: "not only". */
  stillSaid: string;
  /** Verbs of whoever says not to have spoken, or does not speak: "denied", "refused_to". */
  disowning: string;
  /** Verbs of speaking that say with such a word that somebody did: "did not hide". */
  concealing: string;
  /** Before a verb of what somebody might have said: "could", "would_have". */
  unreal: string;
  /** What begins a clause on what nobody is known to have done: "if". */
  conditions: string;
  /** Words for what is made up or wrong: "fake", "falsely". */
  fakes: string;
  /** Nouns for what may be made up, beside documents and works: "post". */
  media: string;
  /** Small words between these and the verb: "having" in "denies having said". */
  unsaidFillers: string;
  /** Nouns and participles that a charge stands with: "enquête", "poursuivi". */
  charges: string;
  /** Between these and the words of the law: "pour". */
  chargedFor: string;
}
