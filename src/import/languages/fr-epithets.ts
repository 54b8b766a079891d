/** What French calls somebody who was named before: by age, by office, by where they are from. */
export const frenchEpithets = `
  édile jeune intéressé intéressée trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire
  octogénaire nonagénaire vingtenaire élu élue français française allemand allemande anglais anglaise
  britannique américain américaine espagnol espagnole italien italienne portugais portugaise belge suisse
  suissesse néerlandais néerlandaise luxembourgeois luxembourgeoise autrichien autrichienne polonais polonaise
  tchèque slovaque hongrois hongroise roumain roumaine bulgare grec grecque turc turque russe ukrainien
  ukrainienne biélorusse géorgien géorgienne serbe croate slovène bosnien bosnienne albanais albanaise suédois
  suédoise norvégien norvégienne danois danoise finlandais finlandaise islandais islandaise irlandais
  irlandaise écossais écossaise gallois galloise canadien canadienne québécois québécoise mexicain mexicaine
  brésilien brésilienne argentin argentine chilien chilienne colombien colombienne péruvien péruvienne cubain
  cubaine haïtien haïtienne vénézuélien vénézuélienne chinois chinoise japonais japonaise coréen coréenne
  indien indienne pakistanais pakistanaise afghan afghane iranien iranienne irakien irakienne syrien syrienne
  libanais libanaise israélien israélienne palestinien palestinienne jordanien jordanienne saoudien saoudienne
  yéménite égyptien égyptienne libyen libyenne tunisien tunisienne algérien algérienne marocain marocaine
  mauritanien mauritanienne sénégalais sénégalaise malien malienne ivoirien ivoirienne burkinabè burkinabé
  togolais togolaise béninois béninoise ghanéen ghanéenne nigérian nigériane nigérien nigérienne camerounais
  camerounaise tchadien tchadienne gabonais gabonaise congolais congolaise rwandais rwandaise burundais
  burundaise kényan kényane éthiopien éthiopienne soudanais soudanaise somalien somalienne malgache comorien
  comorienne sud-africain sud-africaine australien australienne vietnamien vietnamienne cambodgien
  cambodgienne thaïlandais thaïlandaise philippin philippine indonésien indonésienne birman birmane parisien
  parisienne marseillais marseillaise lyonnais lyonnaise bordelais bordelaise toulousain toulousaine nantais
  nantaise lillois lilloise strasbourgeois strasbourgeoise breton bretonne normand normande corse alsacien
  alsacienne basque catalan catalane liégeois liégeoise bruxellois bruxelloise wallon wallonne flamand
  flamande genevois genevoise vaudois vaudoise valaisan valaisanne fribourgeois fribourgeoise montréalais
  montréalaise européen européenne romand romande savoyard savoyarde jurassien jurassienne neuchâtelois neuchâteloise tessinois tessinoise zurichois zurichoise bernois bernoise bâlois bâloise
  lausannois lausannoise namurois namuroise carolo gantois gantoise anversois anversoise ardennais ardennaise provençal provençale
  auvergnat auvergnate picard picarde vendéen vendéenne béarnais béarnaise niçois niçoise rennais rennaise stéphanois stéphanoise
  grenoblois grenobloise dijonnais dijonnaise rémois rémoise nancéien nancéienne messin messine brestois brestoise rouennais
  rouennaise havrais havraise clermontois clermontoise guyanais guyanaise réunionnais réunionnaise martiniquais martiniquaise
  guadeloupéen guadeloupéenne calédonien calédonienne polynésien polynésienne acadien acadienne ontarien ontarienne officiel officielle militaire universitaire
`;
