import type { VoicesTable } from "./voices-table";

/** Whose voice is heard or remembered. */
export const spanishVoices = {
  voices: "voz voces",
  arriving: "llegó llega llegaba vino viene sonó suena retumbó retumba estalló estalla brotó surgió fue es",
  replies: "respuesta respuestas réplica contestación",
  remembering: "recuerda recordó recordaba recuerdan evoca evocó escuchó oyó citó cita citaba",
  objectPronouns: "",
} satisfies VoicesTable;
