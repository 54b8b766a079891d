import type { VoicesTable } from "./voices-table";

/** Whose voice is heard or remembered. */
export const frenchVoices = {
  voices: "voix",
  arriving:
    "fuse fusa fusait vient vint arrive arriva tombe tomba retentit résonne résonna éclate éclata monte monta fut est",
  replies: "réponse réponses réplique riposte repartie",
  remembering: "souvient souvenait souviennent rappelle rappelait entend entendait cite citait citant revoit",
  objectPronouns: "",
} satisfies VoicesTable;
