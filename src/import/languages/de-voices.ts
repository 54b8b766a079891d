import type { VoicesTable } from "./voices-table";

/** Whose voice is heard or remembered. */
export const germanVoices = {
  voices: "stimme stimmen",
  arriving: `
    kam kommt folgte folgt lautete lautet ertönte ertönt erklang erklingt erscholl erschallte schallte schallt hallte hallt tönte tönt
    war ist
  `,
  replies: "antwort antworten entgegnung erwiderung replik gegenfrage konter",
  remembering: "",
  objectPronouns: "",
} satisfies VoicesTable;
