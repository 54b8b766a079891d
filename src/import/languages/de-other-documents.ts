/** Of German papers and screens that bear words, the rarer ones. */
export const GERMAN_OTHER_DOCUMENTS = `
  interpellation postulat initiativtext gegengutachten attest krankenakte patientenakte personalakte strafakte
  gerichtsakten mahnschreiben glückwunschkarte geburtstagskarte weihnachtskarte ansichtskarte trauerkarte dankeskarte
  autogrammkarte karteikarte ortstafel schautafel warntafel anschlagtafel kassenbon notizblock schulheft aufsatz
  schulaufsatz dissertation doktorarbeit diplomarbeit masterarbeit bachelorarbeit abschlussarbeit forschungsarbeit
  übersichtsarbeit traktat pamphlet streitschrift flugschrift festschrift lehrbuch schulbuch kochbuch lexikon wörterbuch
  booklet infoblatt factsheet beiblatt gegendarstellung richtigstellung untersuchung publikation veröffentlichung
  vertragstext abkommenstext schlussdokument leitlinie leitlinien verhaltenskodex badeordnung platzordnung schulordnung
  friedhofsordnung benutzungsordnung geschäftsordnung gemeindeordnung strafgesetzbuch gesetzbuch sprayerei schmiererei
  kritzelei infoscreen tonband mailbox chatverlauf chatgruppe blogpost startseite massenmail drohmail kettenbrief
  gesprächsnotiz telefonnotiz klebezettel gipfelbuch hüttenbuch dienstbuch klassenbuch stammbuch mitteilungsheft
  grabplatte plakatwand werbespot liedtext songtext bibelvers bibelstelle psalm gedicht bauernregel sprichwort
  kärtchen zettelchen fähnchen flaschenpost unterschriftenliste petitionstext lieferschein strafzettel knöllchen
`;
