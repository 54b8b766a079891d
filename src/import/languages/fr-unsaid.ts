import type { UnsaidTable } from "./unsaid-table";

/** What tells words that nobody said. */
export const frenchUnsaid = {
  negations: "jamais pas point guère nullement",
  negationsBehind: "jamais pas point guère",
  stillSaid: "seulement que qu uniquement simplement",
  disowning:
    "nie nié niait nient niant nier dément démenti démentait démentent démentant démentir réfute réfuté conteste contesté",
  concealing: "cache caché cachait dissimule dissimulé dissimulait nie nié doute exclut exclu",
  unreal: "aurait_pu auraient_pu pourrait pourraient aurait_dû auraient_dû",
  conditions: "si",
  fakes:
    "faux fausse fausses mensonger mensongère inventé inventée truqué truquée falsifié falsifiée faussement détourné détournée aucune_preuve",
  media:
    "message messages publication publications tweet tweets vidéo vidéos image images photo photos citation citations compte comptes page site enregistrement capture visuel visuels montage",
  unsaidFillers: "avoir d",
} satisfies Partial<UnsaidTable>;
