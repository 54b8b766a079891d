import type { UnsaidTable } from "./unsaid-table";

/** What tells words that nobody said. */
export const spanishUnsaid = {
  negations: "nunca jamás no tampoco",
  stillSaid: "solo sólo solamente únicamente más sino menos",
  disowning:
    "niega negó negaron negado niegan negando negar desmiente desmintió desmintieron desmentido desmienten desmintiendo",
  concealing:
    "oculta ocultó ocultaba esconde escondió descarta descartó duda dudó niega negó cerró cierra cerrado",
  unreal: "podría podrían podría_haber pudo_haber pudiera hubiera hubiese hubieran hubiesen",
  conditions: "si",
  fakes:
    "falso falsa falsos falsas falsamente inventado inventada manipulado manipulada trucado trucada ninguna_prueba",
  media:
    "publicación publicaciones mensaje mensajes tuit tuits vídeo vídeos video videos imagen imágenes foto fotos cita citas cuenta cuentas página web audio audios grabación captura montaje anuncio",
  unsaidFillers: "haber",
  charges: `
    imputado imputada imputados imputadas procesado procesada procesados procesadas condenado condenada condenados
    condenadas acusado acusada acusados acusadas detenido detenida detenidos detenidas investigado investigada
    investigados investigadas denuncia denuncias querella querellas demanda causa causas diligencias juicio cargos
  `,
  chargedFor: "por",
} satisfies Partial<UnsaidTable>;
