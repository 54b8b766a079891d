import type { UnsaidTable } from "./unsaid-table";

/** What tells words that nobody said. */
export const germanUnsaid = {
  negations: "nie niemals nicht nirgends keinesfalls keineswegs",
  negationsBehind: "nie niemals nicht",
  stillSaid: "nur bloß lediglich allein",
  disowning:
    "bestreitet bestritt bestritten bestreiten dementiert dementierte dementieren leugnet leugnete leugnen",
  concealing:
    "verhehlt verhehlte verschweigt verschwieg verbirgt verbarg bezweifelt bezweifelte bestreitet bestritt",
  unreal: "hätte hätten könnte könnten",
  conditions: "falls ob",
  fakes:
    "gefälschter gefälschte gefälschtes gefälschten gefälschtem falscher falsche falsches falschen falschem erfundener erfundene erfundenes erfundenen erfundenem manipulierter manipulierte manipuliertes manipulierten manipuliertem fälschlich fälschlicherweise",
  media:
    "post posts beitrag beiträge tweet tweets video videos bild bilder foto fotos zitat zitate konto seite webseite aufnahme aufnahmen nachricht nachrichten mitschnitt screenshot bildschirmfoto kachel kacheln anzeige",
  unsaidFillers: "jemals je zu",
} satisfies Partial<UnsaidTable>;
