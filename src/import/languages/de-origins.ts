/** Whom German news calls by a town or a land, after they were named: "der Berner", "die Sächsin". */
export const GERMAN_ORIGINS = `
  hamburger/in bremer/in kölner/in frankfurter/in stuttgarter/in düsseldorfer/in dortmunder/in essener/in leipziger/in
  dresdner/in hannoveraner/in nürnberger/in duisburger/in bochumer/in wuppertaler/in bielefelder/in bonner/in
  mannheimer/in karlsruher/in augsburger/in wiesbadener/in aachener/in kieler/in lübecker/in magdeburger/in erfurter/in
  rostocker/in mainzer/in kasseler/in potsdamer/in oldenburger/in osnabrücker/in heidelberger/in darmstädter/in
  regensburger/in würzburger/in ingolstädter/in ulmer/in göttinger/in koblenzer/in trierer/in bamberger/in passauer/in
  freiburger/in konstanzer/in tübinger/in chemnitzer/in hallenser/in schweriner/in flensburger/in
  grazer/in linzer/in salzburger/in innsbrucker/in klagenfurter/in villacher/in welser/in bregenzer/in
  basler/in berner/in genfer/in luzerner/in winterthurer/in bündner/in walliser/in tessiner/in aargauer/in thurgauer/in
  glarner/in schwyzer/in urner/in zuger/in solothurner/in schaffhauser/in appenzeller/in nidwaldner/in obwaldner/in
  neuenburger/in waadtländer/in toggenburger/in emmentaler/in oberländer/in bieler/in
  bayer/in sachse sächsin hesse hessin schwabe schwäbin badener/in pfälzer/in rheinländer/in westfale westfälin
  thüringer/in brandenburger/in mecklenburger/in holsteiner/in niedersachse niedersächsin friese friesin ostfriese
  ostfriesin franke fränkin saarländer/in oberpfälzer/in allgäuer/in
  tiroler/in kärntner/in steirer/in burgenländer/in vorarlberger/in oberösterreicher/in niederösterreicher/in
  südtiroler/in bozner/in meraner/in zillertaler/in mühlviertler/in waldviertler/in
`;
