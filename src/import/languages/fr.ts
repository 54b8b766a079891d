import type { LanguageTable } from "./language";

export const french: LanguageTable = {
  tag: "fr",
  saying: `
    dit/s/es dire disait disaient disant dirent déclar/e/ent/ait/aient/a/er/é/ant expliqu/e/ent/ait/aient/a/er/é/ant
    ajout/e/ent/ait/aient/a/er/é/ant affirm/e/ent/ait/aient/a/er/é/ant assur/e/ent/ait/aient/a/er/é/ant
    précis/e/ent/ait/aient/a/er/é/ant soulign/e/ent/ait/aient/a/er/é/ant indiqu/e/ent/ait/aient/a/er/é/ant
    estim/e/ent/ait/aient/a/er/é/ant rappel/le/lent/ait/aient/a/er/é/ant répond/s/ent/ait/aient/it/re/u répondant
    demand/e/ent/ait/aient/a/er/é/ant raconte racontent racontait racontaient raconta raconté racontant
    confi/e/ent/ait/aient/a/er/é/ant témoign/e/ent/ait/aient/a/er/é/ant annonc/e/ent/er/é annonçait annonça annonçant
    lanc/e/ent/er/é lançait lança lançant poursui/t/vent/vait/vi/vit poursuivi poursuivant poursuivre conclu/t/ent/ait/ant conclure
    insist/e/ent/ait/aient/a/er/é/ant admet/s/tent/tait admettre admis admettant reconna/ît/issent/issait reconnu reconnaît reconnaissant
    regrett/e/ent/ait/aient/a/er/é/ant déplor/e/ent/ait/aient/a/er/é/ant dénonc/e/ent/er/é dénonçait dénonça dénonçant
    critiqu/e/ent/ait/aient/a/er/é/ant not/e/ent/ait/aient/a/er/é/ant observ/e/ent/ait/aient/a/er/é/ant
    remarqu/e/ent/ait/aient/a/er/é/ant constat/e/ent/ait/aient/a/er/é/ant comment/e/ent/ait/aient/a/er/é/ant
    écri/t/vent/vait/vit écrivant écrire tweet/e/ent/é twitt/e/é publi/e/ent/é posté poste cri/e/ent/ait/aient/a/er/é/ant
    s'écri/e/ait/a scand/e/ent/ait/aient/a/er/é/ant hurl/e/ent/ait/aient/a/er/é/ant murmur/e/ent/ait/a/er/é/ant
    chuchot/e/ent/ait/a/er/é souffl/e/ent/ait/aient/a/er/é/ant plaisant/e/ent/ait/a/er/é/ant ironis/e/ent/ait/a/er/é/ant
    sour/it/iant rigol/e/ait/é soupir/e/ent/ait/a/é s'exclam/e/ent/ait/a exclam/e/ent/ait/a/er/é/ant
    interrog/e/ent/é interrogeait interrogea promet/s/tent/tait promettre promis promettant garanti/t/ssent/r jur/e/ent/ait/a/er/é/ant
    aver/tit/tissent/tissait/tir/ti prévien/t/nent prévenait prévenu prévenir prévenant menac/e/ent/é menaçait menaça
    plaid/e/ent/ait/aient/a/er/é/ant argument/e/ent/ait/a/er/é/ant répliqu/e/ent/ait/aient/a/er/é/ant
    rétorqu/e/ent/ait/aient/a/er/é/ant ripost/e/ent/ait/a/er/é riposte tranch/e/ent/ait/a/er/é/ant martel/er/é/ait martèle
    résum/e/ent/ait/a/er/é/ant détaill/e/ent/ait/a/er/é/ant décri/t/vent/vait décrire décrivant jug/e/ent/er/é jugeait jugea jugeant
    consid/érer/éré/érait considèr/e/ent pens/e/ent/ait/aient/a/er/é/ant croi/t/ent croire croyait cru trouv/e/ent/ait/a/er/é/ant
    espèr/e/ent espér/er/é/ait/aient souhait/e/ent/ait/aient/a/er/é/ant sugg/érer/éré suggèr/e/ent propos/e/ent/ait/a/er/é/ant
    recommand/e/ent/ait/a/er/é conseill/e/ent/ait/a/er/é appell/e/ent appel/er/é/ait/aient/a invit/e/ent/ait/a/er/é
    félicit/e/ent/ait/aient/a/er/é/ant réjoui/t/ssent/ssait indign/e/ent/ait/a/er/é inquièt/e/ent inquiét/er/é/ait
    emport/e/ait/er/é alarm/e/ait/er/é défend/s/ent/ait/re/u justifi/e/ent/ait/a/er/é/ant avou/e/ent/ait/aient/a/er/é/ant
    confess/e/ent/é confirm/e/ent/ait/aient/a/er/é/ant dément/ir/i/ait révèl/e/ent révél/er/é/ait communiqu/e/ent/er/é
    inform/e/ent/ait/a/er/é signal/e/ent/ait/a/er/é rapport/e/ent/ait/a/er/é/ant relat/e/ent/er/é cit/e/ent/ait/é/ant
    complèt/e/ent complét/er/é/ait nuanc/e/ent/er/é renchéri/t/ssent/r abond/e/é enchaîn/e/ent/ait/a/er/é/ant reprend/s reprit repris reprenait
    repren/d/ait glisse glissait glissé gliss/er/a concèd/e/ent concéd/er/é/ait fustig/e/ent/er/é fustigeait résum/ait
    témoigné évoqu/e/ent/ait/aient/a/er/é/ant martelé lâch/e/ent/ait/a/er/é/ant balay/er/é/ait balaie tonn/e/ait/a/é
    prév/ient/enait prévoi/t/ent prédit prédisait anticipe pronostiqu/e/é rassur/e/ent/ait/er/é tempèr/e/ent tempér/er/é tient tenait
    s'amus/e/ait amus/e/ait/é/er félicite remerci/e/ent/ait/a/er/é li/t/re lisait lu entendre entend scandé chant/e/ent/aient/é
    proclam/e/ent/ait/a/er/é affirmé revendiqu/e/ent/é tranché martèl/e/ent insinu/e/é analys/e/ent/ait/er/é
    tweete ordonn/e/ait/a/é réclam/e/ent/ait/aient/a/er/é/ant exig/e/ent/er/é exigeait peste pestait pesté fulmin/e/ait/é
    râle râlait grinc/e/er/é gromm/elle/elait bougonn/e/ait plaide s'agac/e agac/e/er/é désol/e/ent/ait/er/é
    ver/balise formul/e/ent/ait/er/é philosoph/e/ait/é sais/it titr/e/ent/ait/é interpell/e/ent/ait/a/er/é/ant
    rédig/e/é réagi/t/ssent/r réagissait martel siffl/e/é prononc/e/er/é salu/e/ent/ait/a/er/é accus/e/ent/ait/a/er/é
  `,
  judging: `
    qualifi/e/ent/ait/aient/a/er/é/ant décri/t/vent/vait/vant accus/e/ent/ait/aient/a/er/é/ant dénonc/e/ent/er/é dénonçait
    dénonçant évoqu/e/ent/ait/aient/a/er/é/ant parl/e/ent/ait/aient/a/er/é/ant appell/e/ent appel/er/é/ait voi/t/ent voyait
    voir vu voyant consid/érer/éré/érait considèr/e/ent jug/e/ent/er/é trait/e/ent/ait/a/er/é/ant reproch/e/ent/ait/aient/a/er/é/ant
    salu/e/ent/ait/aient/a/er/é/ant fustig/e/ent/er/é fustigeait veu/t/lent voulait voulu vouloir souhait/e/ent/ait/a/er/é
    promet/tent promis refus/e/ent/ait/aient/a/er/é/ant rejet/er/é/ait rejett/e/ent critiqu/e/ent/ait/a/er/é/ant
    pointe pointait pointé point/er/ent/ant déplor/e/ent/ait/a/er/é regrett/e/ent/ait/a/er/é redout/e/ent/ait/a/er/é craint craignait craignent
    compar/e/ent/ait/a/er/é vant/e/ent/ait/a/er/é lou/e/ent/ait/é nomm/e/ent/ait/a/er/é présent/e/ent/ait/a/er/é
    revendiqu/e/ent/ait/é réclam/e/ent/ait/aient/a/er/é exig/e/ent/er/é baptis/e/ent/ait/a/er/é condamn/e/ent/ait/aient/a/er/é
    moqu/e/ent/ait/a/er/é dit disait sent/ait se_sent ressen/t/tait attaqu/e/ent/ait/a/er/é rend_hommage défend/ent/ait/u
    mettre met mettait mis prôn/e/ent/ait/é plaid/e/ent/ait/a/er/é invoqu/e/ent/ait/aient/a/er/é/ant
  `,
  participles: `
    disant déclarant expliquant ajoutant affirmant assurant précisant soulignant indiquant estimant rappelant répondant
    demandant racontant confiant témoignant annonçant lançant poursuivant concluant insistant admettant reconnaissant
    regrettant déplorant dénonçant critiquant notant observant remarquant constatant commentant écrivant criant scandant
    hurlant murmurant soufflant plaisantant ironisant exclamant promettant jurant plaidant argumentant répliquant
    rétorquant tranchant résumant détaillant décrivant jugeant pensant souhaitant proposant félicitant justifiant avouant
    confirmant rapportant citant enchaînant évoquant lâchant réclamant qualifiant accusant parlant voyant traitant
    reprochant saluant refusant invoquant pointant prévenant interpellant
  `,
  reporting: "",
  epithets: "",
  sources: `
    selon d_après d'après d’après pour aux_yeux_de aux_dires_de de_l'avis_de de_l’avis_de dixit à_en_croire aux_yeux_du comme de_l'aveu_de de_l’aveu_de aux_yeux
  `,
  sourcesBehind: "dixit",
  documents: `
    communiqué lettre rapport affiche pancarte banderole panneau message mail courriel courrier note document tract
    jugement arrêt ordonnance délibération article éditorial tribune étude texte avis inscription plaque site motion loi
    pétition slogan publication billet testament carnet journal déclaration réquisitoire procès-verbal charte arrêté écriteau mot
  `,
  male: "il lui celui-ci ce_dernier",
  female: "elle celle-ci cette_dernière",
  unknown: "on nous je ils elles ceux-ci tous certains certaines beaucoup plusieurs d'autres",
  maleTitles: "m m. monsieur mr sir roi prince duc père frère abbé maître",
  femaleTitles: "mme mme. madame mlle mademoiselle reine princesse duchesse sœur soeur",
  titles: `
    dr dr. docteur pr pr. professeur professeure me maître maire président présidente ministre général colonel capitaine commandant
    lieutenant pape cardinal mgr monseigneur évêque juge préfet préfète sénateur sénatrice
  `,
  articles: "le la les l un une des du",
  determiners: `
    le la les l un une des du de_la au aux son sa ses leur leurs notre nos mon ma mes ce cet cette ces deux trois quatre cinq
    plusieurs quelques certains certaines de d
  `,
  femaleDeterminers: "la une cette sa ma",
  femaleEndings: "euse trice ière ienne mère fille sœur femme épouse veuve tante nièce directrice présidente",
  prepositions: `
    de d du des à au aux en dans sur sous pour par avec sans chez vers contre entre depuis pendant après avant devant
    derrière près lors malgré selon parmi jusque jusqu'à outre hors dès comme afin
  `,
  agents: "par",
  conjunctions: "et mais ou donc or ni car puis quand lorsque lorsqu tandis alors puisque si que qu",
  relatives: "qui que qu dont où lequel laquelle lesquels auquel duquel",
  roles: `
    employé employée passant passante source témoin usager usagère voix magistrate magistrat estivant estivante personnes citoyens
    ministre président présidente maire adjoint adjointe porte-parole directeur directrice responsable chef cheffe
    secrétaire député députée sénateur sénatrice conseiller conseillère préfet préfète sous-préfet procureur procureure
    juge avocat avocate avocate-générale accusé accusée prévenu prévenue témoin policier policière commissaire gendarme
    commandant commandante capitaine colonel général lieutenant entraîneur entraîneure entraîneuse sélectionneur joueur
    joueuse gardien gardienne attaquant attaquante buteur buteuse défenseur défenseuse ailier arbitre professeur professeure enseignant enseignante
    instituteur institutrice proviseur proviseure principale étudiant étudiante élève lycéen lycéenne chercheur
    chercheuse scientifique économiste analyste expert experte historien historienne auteur autrice auteure écrivain
    écrivaine romancier romancière poète journaliste rédacteur rédactrice critique acteur actrice comédien comédienne
    chanteur chanteuse musicien musicienne chef compositeur compositrice peintre sculpteur sculptrice photographe artiste
    commissaire conservateur conservatrice cuisinier cuisinière agriculteur agricultrice éleveur éleveuse vigneron vigneronne
    pêcheur ouvrier ouvrière salarié salariée conducteur conductrice chauffeur pilote infirmier infirmière médecin
    chirurgien chirurgienne psychologue ingénieur ingénieure architecte patron patronne gérant gérante fondateur
    fondatrice pdg dirigeant dirigeante actionnaire client cliente habitant habitante riverain riveraine voisin voisine
    locataire propriétaire militant militante manifestant manifestante bénévole syndicaliste délégué déléguée mère père
    fils fille frère sœur mari femme épouse époux veuve veuf oncle tante cousin cousine ami amie collègue homme garçon
    victime rescapé rescapée évêque prêtre curé abbé imam rabbin pasteur ambassadeur ambassadrice diplomate négociateur
    candidat candidate membre représentant représentante retraité retraitée visiteur visiteuse lecteur lectrice passager
    passagère boulanger boulangère boucher libraire éditeur éditrice pompier pompière biologiste géologue sociologue
    archéologue climatologue météorologue coordinateur coordinatrice trésorier trésorière élu élue échevin échevine
    bourgmestre magistrat magistrate notaire artisan artisane commerçant commerçante restaurateur restauratrice hôtelier
    quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire adolescent adolescente jeune dame
    intervenant animateur animatrice technicien technicienne guide marin mareyeur mareyeuse ramasseur facteur factrice
    metteur metteuse réalisateur réalisatrice cinéaste interprète danseur danseuse chorégraphe horloger doyen doyenne recteur rectrice
  `,
  roleEndings: "iste ologue teur trice",
  groups: `
    parties
    personnes citoyens spectateurs visiteuses joueuses joueurs clients héritiers coopérative ligue région
    police gendarmerie ministère gouvernement mairie préfecture parquet tribunal cour entreprise société groupe agence
    conseil comité commission syndicat association parti équipe club école université lycée hôpital banque direction
    autorité autorités armée marine ambassade administration fondation institut avocats riverains manifestants ouvriers
    salariés étudiants élèves enseignants militants chercheurs experts médecins pompiers foule supporters supporteurs
    proches famille voisins parents députés sénateurs sources enquêteurs policiers journal quotidien chaîne organisation
    fédération assemblée sénat jury élysée matignon métropole région département mairie collectif coordination ong
    habitants pêcheurs agriculteurs responsables commune opposition majorité presse rédaction public
  `,
  groupEndings: "",
  particles: "de du des d la le van von der den el al ben ibn di da",
  commonCapitals: `
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre le la les l un une des du de d à au aux en dans sur sous pour par avec sans chez vers contre entre
    depuis pendant après avant et mais ou donc or ni car il elle ils elles on nous je vous tu ce cet cette ces c s son sa ses leur
    leurs notre nos mon ma mes qui que qu quoi dont où quand comment pourquoi si ne n pas plus oui non ici là puis alors
    aussi encore déjà toujours jamais hier aujourd'hui aujourd’hui demain selon lors malgré tout tous toute toutes chaque
    certains plusieurs deux trois quatre cinq comme ainsi enfin ensuite cependant pourtant toutefois même interrogé
    interrogée contacté contactée quant dès face près reste y j m t se sinon bref pendant autre autres d'autres
  `,
  fillers: `
    a ont avait avaient est sont était a-t ayant aura s se l le lui leur y en ne n pas plus aussi encore ensuite alors
    toujours déjà hier aujourd'hui aujourd’hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir après-midi
    midi ainsi également quant pour part même bien d'abord d’abord enfin puis cependant toutefois notamment lors depuis
    été fait eu tout vient venait va vont veut tient tenait à de ce mercredi ironiquement simplement sobrement
    voulu tenu su pu c m nous me t t-
  `,
  works: `
    opération projet programme concept restaurant café bateau chalutier navire bar affaire plan dispositif
    film livre roman chanson album poème tableau exposition série épisode pièce opéra essai article documentaire émission
    podcast titre titré titrait intitulé intitulée intitulés magazine journal nouvelle revue comédie drame thriller chanson hymne spectacle
    symphonie tube rubrique conférence ouvrage recueil bd
  `,
  naming: `
    dit_le dits surnommé surnommée baptisé baptisée appelé appelée mot mots terme expression nommé nommée soi-disant
    dénommé dénommée surnom nom label connu_sous dite intitulé formule mention étiquette
  `,
  abbreviations: `
    m mm mme mmes mlle dr pr st ste me mgr etc cf p pp art av bd janv févr avr juil sept oct nov déc env min max hab tél
    j.-c n° vol éd
  `,
  elisions: "l d qu j s n c m t jusqu lorsqu puisqu quelqu",
  joinedSubjects: "il elle ils elles on je nous vous",
  indefinites: "un une des deux trois quatre cinq plusieurs quelques certains certaines",
  partitives: "de des d",
  complements: "de du des d à au aux en chez",
  maleDeterminers: "le un ce cet",
  maleEndings: "homme père fils frère mari oncle",
  weakSources: "pour comme",
  things: "on",
  several: "ils elles tous certains certaines beaucoup plusieurs",
  nominatives: "il je ils",
  objectsBefore: "se s le la l les lui leur y en m t me te nous vous",
  adverbs: "aussi puis alors encore là ici pas plus très toujours",
  adjectiveEndings: "nyme al ale el elle ique ien ienne if ive aire eux euse ois oise ais aise ier ière",
  clauses: "que qu si",
  copulas: "est était",
  pluralEndings: "s",
  ages: "ans",
  capitalAdjectives: "",
  weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
  beforeDays: "ce le",
  nearDays: "hier aujourd'hui demain avant-hier",
  nextOnes: "prochain prochaine",
  lastOnes: "dernier dernière passé",
  future: "va vont",
  futureEndings: "era ra ront",
  periods:
    "cette_semaine=week:0 la_semaine_dernière=week:-1 la_semaine_prochaine=week:1 le_mois_dernier=month:-1 le_mois_prochain=month:1",
  beforePlaces: "à au en",
  companies: "société entreprise groupe",
  firstPerson: "je j me m moi mon ma mes nous notre nos",
  questions: "question q",
  answers: "réponse r",
  refersBack: "et mais car ou donc parce qui cela ça ils elles celui-ci celle-ci ceux-ci",
  dashSpeech: true,
  inciseInMarks: true,
};
