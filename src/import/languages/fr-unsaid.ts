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
  charges: `
    enquête enquêtes information informations instruction examen plainte plaintes procédure procédures poursuites garde-à-vue gardes-à-vue
    vue poursuivi poursuivie poursuivis poursuivies condamné condamnée condamnés condamnées jugé jugée jugés jugées
    inculpé inculpée inculpés inculpées interpellé interpellée interpellés interpellées arrêté arrêtée arrêtés arrêtées
    écroué écrouée écroués écrouées incarcéré incarcérée incarcérés incarcérées déféré déférée déférés déférées
    renvoyé renvoyée renvoyés renvoyées mandat mandats comparution comparaît comparaissent comparaître
  `,
  chargedFor: "pour",
} satisfies Partial<UnsaidTable>;
