/** Of German nouns for what people are and do, those that no ending tells, and no last name is as common as. */
export const GERMAN_OTHER_ROLES = `
  abwäscher tellerwäscher anstreicher lackierer gipser plattenleger bodenleger kaminkehrer kaminfeger rauchfangkehrer
  glasbläser klavierstimmer fensterputzer gebäudereiniger straßenkehrer schweißer fräser vermesser geometer bodenkundler
  biker raser gaffer schaulustige schaulustiger unfallzeuge ohrenzeuge tatzeuge kronzeuge belastungszeuge
  entlastungszeuge jogger steward stewardess purser trödler antiquar/in kassier lagerist pöstler
  sanierer liquidator beisitzer preisüberwacher gerichtsvollzieher stadtarchivar/in archivar/in
  kicker joker topscorer topskorer torschützenkönig rookie neuzugang neuverpflichtung nachwuchstalent youngster klubikone schiri unparteiische
  unparteiischer referee goalie torsteher karateka mittelstreckler langstreckler zehnkämpfer mehrkämpfer diskuswerfer
  speerwerfer kugelstoßer hammerwerfer ironman anschieber skeletoni curler freestyler freeskier kiter ruderer darter
  jockey volleyballer faustballer footballer libero quarterback
  redner vorredner gastredner festredner diskutant laudator talkmaster ansager quizmaster büttenredner faschingsprinz
  narr bandleader drummer keyboarder hornist klarinettist flötist oboist fagottist bratschist harfenist kantor dramaturg
  kostümbildner maskenbildner statist komparse darsteller hauptdarsteller nebendarsteller laiendarsteller cutter
  mäzen/in redaktor kommentator leitartikler podcaster tutor referendar/in laborant pharmazeut famulant postdoc emeritus
  vikar/in pfarrvikar mesner sakristan generalvikar domkapitular domdekan stiftsdekan nuntius metropolit mufti hodscha
  vorbeter missionar/in guru kommunionkind
  uropa uroma urenkel ururenkel großonkel großtante pflegekind patenkind götti gotte gatte gattin ehegatte ehegattin
  verlobte verlobter geliebte geliebter kamerad/in schulkamerad/in kumpel kumpan spezi kommilitone kommilitonin
  nachbarskind nachbarsjunge anlieger anstößer einheimische einheimischer zugezogene zugezogener
  kurgast hochzeitsgast partygast saunagast ausflügler tagesausflügler stammkunde besteller
  sparer kleinsparer zuseher hooligan groupie klimakleber vogelkundler widersacher rivale rivalin herausforderer
  hinterbänkler parteilose parteiloser fraktionslose fraktionsloser freisinniger freiheitlicher liberaler populist
  monarchist anarchist separatist rebell/in milizionär warlord despot scheich emir sultan
  aushilfe saisonnier saisonkraft stahlkocher industrielle mogul tycoon magnat millionär multimillionär oligarch
  haupterbe alleinerbe firmenerbe freelancer selbstständige sprechstundenhilfe ordinationshilfe azubine lernende
  lernender maturant abiturient gymnasiast/in erstklässler/in zweitklässler/in drittklässler/in viertklässler/in
  fünftklässler/in sechstklässler/in
  dieb betrüger einbrecher erpresser hehler schläger schmuggler schleuser schlepper stalker fälscher hochstapler
  heiratsschwindler komplize komplizin drahtzieher insasse insassin wärter beklagte beklagter petent mitangeklagte
  profiler spurensicherer brandsachverständiger leutnant oberleutnant oberstleutnant feldwebel oberfeldwebel
  hauptfeldwebel stabsfeldwebel korporal brigadier generalmajor generalleutnant divisionär vizeadmiral konteradmiral
  militärattaché grenadier wehrdienstleistender zivildiener schultheiß weibel
`;
