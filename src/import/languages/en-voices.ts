import type { VoicesTable } from "./voices-table";

/** Whose voice is heard or remembered. */
export const englishVoices = {
  voices: "voice voices",
  arriving: "came comes come rang rings",
  replies: "reply replies answer response retort riposte rejoinder comeback",
  remembering: `
    remember/s/ed/ing recall/s/ed/ing recollect/s/ed hear/s heard hearing overhear/s overheard describe/s/d quote/s/d quoting 
    imagine/s/d picture/s/d record/s/ed cite/s/d
  `,
  objectPronouns: "him=he her=she them=they",
} satisfies VoicesTable;
