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
  ligérien ligérienne lorrain vosgien vosgienne champenois champenoise franc-comtois franc-comtoise bourguignon
  bourguignonne berrichon berrichonne tourangeau tourangelle angevin angevine manceau mancelle poitevin
  poitevine charentais charentaise rochelais rochelaise périgourdin périgourdine landais landaise gascon
  gasconne palois paloise ariégeois ariégeoise aveyronnais aveyronnaise lozérien lozérienne cévenol cévenole
  gardois gardoise nîmois nîmoise héraultais héraultaise montpelliérain montpelliéraine biterrois biterroise
  perpignanais perpignanaise ardéchois ardéchoise drômois drômoise isérois iséroise annécien annécienne
  chambérien chambérienne bressan bressane troyen troyenne sénonais sénonaise chartrain chartraine caennais
  caennaise cherbourgeois cherbourgeoise malouin malouine quimpérois quimpéroise lorientais lorientaise
  vannetais vannetaise briochin briochine finistérien finistérienne morbihannais morbihannaise nazairien
  nazairienne amiénois amiénoise calaisien calaisienne dunkerquois dunkerquoise valenciennois valenciennoise
  roubaisien roubaisienne tourquennois tourquennoise arrageois arrageoise colmarien colmarienne mulhousien
  mulhousienne belfortain belfortaine bisontin bisontine toulonnais toulonnaise varois varoise azuréen azuréenne
  cannois cannoise antibois antiboise avignonnais avignonnaise arlésien arlésienne aixois aixoise bastiais
  bastiaise ajaccien ajaccienne mahorais mahoraise wallisien wallisienne tahitien tahitienne caldoche guinéen
  guinéenne gambien gambienne libérien libérienne ougandais ougandaise tanzanien tanzanienne zambien zambienne
  zimbabwéen zimbabwéenne mozambicain mozambicaine angolais angolaise namibien namibienne botswanais botswanaise
  centrafricain centrafricaine djiboutien djiboutienne érythréen érythréenne mauricien mauricienne seychellois
  seychelloise cap-verdien cap-verdienne dakarois dakaroise abidjanais abidjanaise bamakois bamakoise ouagalais
  ouagalaise cotonois kinois kinoise brazzavillois brazzavilloise algérois algéroise oranais oranaise kabyle
  tunisois tunisoise casablancais casablancaise beyrouthin beyrouthine gaspésien gaspésienne saguenéen
  saguenéenne abitibien abitibienne trifluvien trifluvienne sherbrookois sherbrookoise gatinois gatinoise
  lavallois lavalloise estrien estrienne madelinot madelinienne nord-côtier nord-côtière beauceron beauceronne
  franco-manitobain albertain albertaine manitobain manitobaine terre-neuvien torontois torontoise vancouvérois
  innu innue atikamekw inuk abénaki wendat argovien argovienne soleurois soleuroise lucernois lucernoise
  schwytzois schwytzoise uranais zougois zougoise glaronais glaronaise thurgovien thurgovienne saint-gallois
  saint-galloise appenzellois schaffhousois alémanique sédunois sédunoise biennois biennoise chaux-de-fonnier
  chaux-de-fonnière loclois locloise montreusien veveysan veveysanne yverdonnois yverdonnoise nyonnais nyonnaise
  carougeois carougeoise delémontain delémontaine carolorégien carolorégienne montois montoise tournaisien
  tournaisienne verviétois verviétoise borain boraine hutois hutoise arlonais arlonaise dinantais dinantaise
  ostendais ostendaise brugeois brugeoise louvaniste hennuyer hennuyère brabançon brabançonne louviérois
  louviéroise mouscronnois spadois malinois malinoise estonien estonienne letton lettone lituanien lituanienne
  moldave monténégrin monténégrine macédonien macédonienne kosovar kosovare chypriote maltais maltaise andorran
  andorrane monégasque arménien arménienne azerbaïdjanais azerbaïdjanaise kazakh kazakhe ouzbek ouzbèke tadjik
  kirghize turkmène mongol mongole taïwanais taïwanaise hongkongais hongkongaise singapourien singapourienne
  malaisien malaisienne laotien laotienne népalais népalaise bangladais bangladaise sri-lankais sri-lankaise
  cinghalais tamoul tamoule tibétain tibétaine ouïghour ouïghoure kurde druze émirati émirien qatari qatarien
  koweïtien bahreïni omanais néo-zélandais néo-zélandaise fidjien fidjienne papou uruguayen uruguayenne
  paraguayen paraguayenne bolivien bolivienne équatorien équatorienne costaricain panaméen panaméenne
  nicaraguayen nicaraguayenne hondurien hondurienne salvadorien salvadorienne guatémaltèque dominicain
  dominicaine portoricain portoricaine jamaïcain jamaïcaine trinidadien barbadien guyanien surinamais
  californien californienne texan texane floridien londonien londonienne berlinois berlinoise munichois
  munichoise viennois viennoise milanais milanaise napolitain napolitaine sicilien sicilienne sarde vénitien
  vénitienne madrilène barcelonais barcelonaise galicien galicienne andalou andalouse lisboète moscovite
  varsovien pragois pragoise athénien athénienne stambouliote new-yorkais new-yorkaise
`;
