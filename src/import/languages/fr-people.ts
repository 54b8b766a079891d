import { MORE_GROUPS } from "./fr-groups";
import { MORE_ROLES } from "./fr-more-roles";

/** French nouns for who speaks. */
export const frenchPeople = {
  roles: `
    ${MORE_ROLES}
    pontife cadre ténor pilier gouvernant gouvernante magnat monarque prélat souverain souveraine
    speaker speakerine employé employée passant passante source témoin usager usagère voix magistrate magistrat
    estivant estivante personnes citoyens ministre président présidente maire adjoint adjointe porte-parole
    directeur directrice responsable chef cheffe secrétaire député députée sénateur sénatrice conseiller
    conseillère préfet préfète sous-préfet procureur procureure juge avocat avocate avocate-générale accusé
    accusée prévenu prévenue policier policière commissaire gendarme commandant commandante capitaine colonel
    général lieutenant entraîneur entraîneure entraîneuse sélectionneur joueur joueuse gardien gardienne
    attaquant attaquante buteur buteuse défenseur défenseuse ailier arbitre professeur professeure enseignant
    enseignante instituteur institutrice proviseur proviseure principale étudiant étudiante élève lycéen
    lycéenne chercheur chercheuse scientifique économiste analyste expert experte historien historienne auteur
    autrice auteure écrivain écrivaine romancier romancière poète journaliste rédacteur rédactrice critique
    acteur actrice comédien comédienne chanteur chanteuse musicien musicienne compositeur compositrice peintre
    sculpteur sculptrice photographe artiste conservateur conservatrice cuisinier cuisinière agriculteur
    agricultrice éleveur éleveuse vigneron vigneronne pêcheur ouvrier ouvrière salarié salariée conducteur
    conductrice chauffeur pilote infirmier infirmière médecin chirurgien chirurgienne psychologue ingénieur
    ingénieure architecte patron patronne gérant gérante fondateur fondatrice pdg dirigeant dirigeante
    actionnaire client cliente habitant habitante riverain riveraine voisin voisine locataire propriétaire
    militant militante manifestant manifestante bénévole syndicaliste délégué déléguée mère père fils fille
    frère sœur mari femme épouse époux veuve veuf oncle tante cousin cousine ami amie collègue homme garçon
    victime rescapé rescapée évêque prêtre curé abbé imam rabbin pasteur ambassadeur ambassadrice diplomate
    négociateur candidat candidate membre représentant représentante retraité retraitée visiteur visiteuse
    lecteur lectrice passager passagère boulanger boulangère boucher libraire éditeur éditrice pompier pompière
    biologiste géologue sociologue archéologue climatologue météorologue coordinateur coordinatrice trésorier
    trésorière élu élue échevin échevine bourgmestre notaire artisan artisane commerçant commerçante
    restaurateur restauratrice hôtelier quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
    trentenaire adolescent adolescente jeune dame intervenant animateur animatrice technicien technicienne guide
    marin mareyeur mareyeuse ramasseur facteur factrice metteur metteuse réalisateur réalisatrice cinéaste
    interprète danseur danseuse chorégraphe horloger doyen doyenne recteur rectrice proche proches confrère
    consœur consoeur supporter supportrice spectateur spectatrice fan internaute automobiliste cycliste motard
    motarde touriste vacancier vacancière voyageur voyageuse migrant migrante réfugié réfugiée détenu détenue
    gardé suspect suspecte plaignant plaignante requérant requérante greffier greffière huissier huissière
    enquêteur enquêtrice inspecteur inspectrice légiste psychiatre pédiatre urgentiste généraliste aide-soignant
    aide-soignante soignant soignante sage-femme pharmacien pharmacienne vétérinaire dentiste kinésithérapeute
    ambulancier ambulancière secouriste sauveteur sauveteuse guide-conférencier hôtesse steward cheminot
    cheminote postier postière éboueur maçon plombier électricien électricienne menuisier menuisière charpentier
    charpentière couvreur jardinier jardinière paysagiste forestier bûcheron garde-forestier garde-chasse
    chasseur chasseuse éclusier éclusière batelier marinier docker skipper navigateur navigatrice viticulteur
    viticultrice maraîcher maraîchère apiculteur apicultrice céréalier céréalière producteur productrice paysan
    paysanne fermier fermière berger bergère meunier meunière brasseur brasseuse fromager fromagère pâtissier
    pâtissière chocolatier chocolatière traiteur serveur serveuse barman sommelier sommelière aubergiste
    cafetier cafetière caissier caissière vendeur vendeuse banquier banquière trader courtier courtière assureur
    comptable consultant consultante entrepreneur entrepreneuse industriel industrielle investisseur
    investisseuse milliardaire héritier héritière promoteur promotrice bailleur syndic concierge maître-nageur
    éducateur éducatrice surveillant surveillante bibliothécaire documentaliste archiviste traducteur
    traductrice essayiste philosophe politologue politiste linguiste anthropologue ethnologue physicien
    physicienne chimiste mathématicien mathématicienne astronome astrophysicien astrophysicienne botaniste
    ornithologue zoologiste volcanologue sismologue hydrologue glaciologue épidémiologiste virologue
    infectiologue cardiologue neurologue oncologue informaticien informaticienne développeur développeuse
    mécanicien mécanicienne garagiste soudeur soudeuse opérateur opératrice standardiste assistant assistante
    stagiaire apprenti apprentie intérimaire chômeur chômeuse demandeur demandeuse bénéficiaire allocataire
    abonné abonnée adhérent adhérente sympathisant sympathisante cofondateur cofondatrice vice-président
    vice-présidente vice-premier numéro premier-ministre chancelier chancelière parlementaire eurodéputé
    eurodéputée rapporteur rapporteure gouverneur gouverneure roi reine prince princesse émissaire envoyé
    envoyée correspondant correspondante éditorialiste chroniqueur chroniqueuse présentateur présentatrice
    humoriste dessinateur dessinatrice illustrateur illustratrice graphiste designer couturier couturière
    styliste mannequin galeriste collectionneur collectionneuse commissaire-priseur antiquaire luthier organiste
    violoniste pianiste ténor soprano rappeur rappeuse parolier parolière scénariste dramaturge documentariste
    monteur monteuse vidéaste youtubeur youtubeuse influenceur influenceuse coach sélectionneuse milieu latéral
    meneur meneuse coureur coureuse sprinteur sprinteuse nageur nageuse tenniswoman boxeur boxeuse judoka
    grimpeur grimpeuse alpiniste skieur skieuse biathlète patineur patineuse champion championne vainqueur
    vainqueuse médaillé médaillée finaliste juge-arbitre gamin gamine enfant ado bébé grand-père grand-mère
    grands-parents papa maman beau-père belle-mère beau-frère belle-sœur gendre bru petit-fils petite-fille
    neveu nièce compagnon compagne conjoint conjointe fiancé fiancée ex-mari ex-femme copain copine camarade
    rival rivale adversaire prédécesseur successeur successeure homologue aumônier pape cardinal archevêque
    moine moniale religieuse religieux chaman gourou soldat soldate officier officière sous-officier sergent
    sergente caporal adjudant adjudant-chef adjudante amiral vétéran combattant combattante rebelle otage
    survivant survivante disparu disparue blessé blessée malade patient patiente donneur donneuse assesseur
    assesseure assesseuse opposant opposante leader leadeuse leadeure boss baron agent agente fonctionnaire
    observateur observatrice dignitaire dissident dissidente vigile livreur livreuse programmeur contrôleur
    contrôleuse contremaître chef-opérateur magasinier magasinière manutentionnaire routier camionneur
    camionneuse coursier coursière pêcheuse matelot armateur armatrice sous-chef maîtresse maître doctorant
    doctorante agrégé agrégée académicien académicienne intellectuel intellectuelle agronome vulcanologue
    océanographe géographe démographe criminologue psychanalyste pédopsychiatre addictologue diététicien
    diététicienne ostéopathe orthophoniste podologue opticien opticienne radiologue anesthésiste réanimateur
    réanimatrice gynécologue obstétricien obstétricienne dermatologue pneumologue allergologue gériatre
    néphrologue urologue hématologue brancardier brancardière auxiliaire aidant aidante nourrice baby-sitter
    majordome gouvernante geôlier maton matonne co-président co-présidente coprésident coprésidente codirecteur
    codirectrice co-directeur co-directrice co-auteur co-autrice coauteur coautrice co-rapporteur ex-président
    ex-ministre eurocommissaire questeur questeure bâtonnier bâtonnière avoué juré jurée tuteur tutrice curateur
    curatrice mandataire liquidateur liquidatrice repreneur repreneuse créancier créancière débiteur acheteur
    acheteuse acquéreur consommateur consommatrice contribuable électeur électrice votant votante
    abstentionniste frondeur frondeuse colistier colistière suppléant suppléante attaché attachée lobbyiste
    communicant communicante publicitaire sondeur sondeuse polémiste blogueur blogueuse podcasteur podcasteuse
    streameur streameuse tiktokeur tiktokeuse vedette star triathlète marathonien marathonienne perchiste
    sauteur hurdleur rugbyman rugbywoman footballeur footballeuse handballeur handballeuse basketteur
    basketteuse volleyeur volleyeuse tennisman golfeur golfeuse escrimeur escrimeuse rameur rameuse surfeur
    surfeuse plongeur plongeuse apnéiste cavalier cavalière jockey lutteur lutteuse catcheur catcheuse baroudeur
    kiné préparateur préparatrice manager manageur manageuse pilier talonneur libéro portier remplaçant
    remplaçante bâtisseur urbaniste géomètre topographe terrassier grutier grutière cordiste ramoneur serrurier
    serrurière vitrier verrier ébéniste tapissier tapissière tailleur cordonnier cordonnière bijoutier
    bijoutière joaillier orfèvre forgeron ferronnier souffleur souffleuse tisserand tisserande potier potière
    céramiste mosaïste marionnettiste clown acrobate magicien magicienne conteur conteuse slameur slameuse dj
    trufficulteur ostréiculteur ostréicultrice mytiliculteur conchyliculteur pisciculteur sylviculteur
    horticultrice horticulteur fleuriste pépiniériste semencier saunier paludier paludière fossoyeur croque-mort
    thanatopracteur sacristain diacre séminariste novice abbesse prieur prieure rabbine pasteure théologien
    théologienne exégète nonce patriarche métropolite ayatollah mollah bonze ermite pèlerin pèlerine fidèle
    paroissien paroissienne sorcier sorcière voyant voyante rebouteux guérisseur guérisseuse sinistré sinistrée
    déplacé déplacée exilé exilée apatride sans-abri sans-papiers squatteur squatteuse gréviste cégétiste
    débardeur neur éclairagiste machiniste régisseur régisseuse ouvreur ouvreuse figurant figurante cascadeur
    cascadeuse perchman cadreur cadreuse bruiteur bruiteuse maquilleur maquilleuse coiffeur coiffeuse barbier
    esthéticienne tatoueur tatoueuse chausseur buraliste kiosquier kiosquière quincaillier droguiste épicier
    épicière poissonnier poissonnière bouchère charcutier charcutière caviste barmaid pizzaiolo commis majorette
    fanfariste carillonneur sonneur veilleur gardian bouvier manadier torero forain foraine bateleur camelot
    brocanteur brocanteuse chineur chineuse commissaire-enquêteur commissaire-enquêtrice médiateur médiatrice
    conciliateur conciliatrice négociatrice plénipotentiaire consul consule vis-à-vis interlocuteur
    interlocutrice confident confidente lieutenante disciple partisan partisane détracteur détractrice allié
    alliée associé associée partenaire commanditaire mécène donateur donatrice lauréat lauréate colocataire
    copropriétaire promeneur promeneuse randonneur randonneuse joggeur joggeuse baigneur baigneuse campeur
    campeuse badaud badaude piéton piétonne quidam individu bambin fillette garçonnet écolier écolière collégien
    collégienne benjamin benjamine aîné aînée cadet cadette jumeau jumelle filleul filleule parrain marraine
    aïeul aïeule ancêtre arrière-grand-mère arrière-grand-père orphelin orpheline locuteur locutrice
    accoucheuse acolyte actuaire affineur affineuse agresseur agresseuse aide-ménagère aiguilleur aiguilleuse
    almami ambianceur armurier artificier artilleur assassin assmat auto-stoppeur autochtone avant-centre
    bailleresse balayeur balayeuse baryton batteuse bistrotier bistrotière blanchisseuse bonimenteuse
    bouilleur bourrelier braconnier braconnière braqueur braqueuse brigadier brigadière brigadier-chef
    brodeur brodeuse bûcheronne calife cambrioleur cantonnier cantonnière caporale caravanier caravanière
    carreleur carreleuse cartographe caïd centenaire chaland chamane chapelier chapelière chaudronnier
    chaudronnière cheikh chevrier chevrière clinicien clinicienne clochard clocharde codétenu codétenue
    colporteuse commissaire-priseuse comparse complice compère concessionnaire confiseur confiseuse
    contrebandier coutelier covoitureur covoitureuse coxeur crieur crieuse croupier croupière crémier
    crémière cueilleur cueilleuse cuistot curleur curleuse daron daronne dealer dealeur dentellière doublure
    draveur dresseur dresseuse débardeuse démineur démineuse déménageur déménageuse dépanneur déporté
    déportée employeur employeuse encadreur ergothérapeute escroc exposant exposante façadier ferrailleur
    ferrailleuse flâneur flâneuse forgeronne fossoyeuse franchisé franchisée frangin frangine fugitif
    fugitive fusilier féticheur fêtard fêtarde garde garde-barrière garde-champêtre garde-côte
    garde-forestière garde-pêche gargotier généticien généticienne glacier glaneur glaneuse gosse griot
    griotte groom guérillero guichetier guichetière habitué habituée hacker hautboïste héros héroïne
    hockeyeur hockeyeuse hôtelière hypnotiseur imprimeur imprimeuse journalier journalière laborantin
    laborantine lad lingère localier localière logeur logeuse légionnaire mairesse maquisard maquisarde
    marabout marcheur marcheuse maroquinier maroquinière maréchal maréchal-ferrant masseur masseuse maçonne
    mécano mendiant mendiante meurtrier meurtrière moqaddem mufti naturopathe noctambule notable nounou
    numismate occupant occupante ophtalmo pacha palefrenier palefrenière paparazzi parfumeur parfumeuse
    passeur passeuse pensionnaire personnage pion pionne pirate piroguier piroguière plaisancier plaisancière
    planteuse plâtrier porcher porte-drapeau pote pourvoyeur pourvoyeuse praticien praticienne prestataire
    prisonnière préhistorien préhistorienne préposé préposée proxénète psychomotricien psychomotricienne
    psychothérapeute pyromane ramoneuse rapporteuse ravisseur ravisseuse receleur receleuse relieur relieuse
    reporter rémouleur résident résidente résistant résistante saisonnier saisonnière sapeur scieur sellier
    sociétaire soigneur soigneuse sous-brigadier sous-traitant spéléo squatter statisticien statisticienne
    substitut sultan sultane superviseur superviseure superviseuse syndique syndiqué syndiquée tanneur
    tavernier tavernière taxieur taximan teinturier teinturière tenancier tenancière théoricien théoricienne
    thérapeute thésard thésarde timonier tirailleur tonnelier tourneur trafiquant trafiquante trappeur
    trappeuse travailleur travailleuse tribun trieur trieuse tueur tueuse tuilier typographe tâcheron vacher
    vachère vagabond vagabonde vannier vendangeur vendangeuse videur videuse vieillard vieillarde violeur
    wali zingueur éboueuse égoutier égoutière élagueur élagueuse émir évadé évadée
  `,
  roleEndings: "iste ologue teur trice",
  notRoles: `
    liste piste ordinateur moteur secteur tracteur compteur aspirateur ascenseur congélateur réfrigérateur
    générateur indicateur réacteur accélérateur projecteur détecteur radiateur ventilateur dénominateur vecteur
    transformateur condensateur simulateur adaptateur incubateur synthétiseur écouteur prompteur stabilisateur
    extincteur interrupteur récepteur capteur cyclomoteur quadrimoteur bimoteur excavatrice perforatrice
    catalogue prologue épilogue monologue motrice matrice cicatrice calculatrice
  `,
  groups: `
    ${MORE_GROUPS}
    fournisseur mutuelle raffinerie brasserie laiterie chu ehpad opéra chorale consulat défense accusation douane
    douanes justice extrême-droite bancs travées hémicycle virage assistance cortège vestiaire voisinage quartier
    village familles clientèle évêché temple mosquée plagistes prisonniers miliciens putschistes soutiens auditeurs
    gradins rangs
    centaine centaines dizaine dizaines vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine douzaine millier milliers poignée
    kiev kyiv moscou pékin washington bruxelles téhéran ankara pyongyang riyad damas varsovie bercy beauvau
    entourage parties personnes citoyens spectateurs visiteuses joueuses joueurs clients héritiers coopérative
    ligue région police gendarmerie ministère gouvernement mairie préfecture parquet tribunal cour entreprise
    société groupe agence conseil comité commission syndicat association parti équipe club école université
    lycée hôpital banque direction autorité autorités armée marine ambassade administration fondation institut
    avocats riverains manifestants ouvriers salariés étudiants élèves enseignants militants chercheurs experts
    médecins pompiers foule supporters supporteurs proches famille voisins parents députés sénateurs sources
    enquêteurs policiers journal quotidien chaîne organisation fédération assemblée sénat jury élysée matignon
    métropole département collectif coordination ong habitants pêcheurs agriculteurs responsables commune
    opposition majorité presse rédaction public communauté agglomération canton arrondissement cabinet rectorat
    académie diocèse église paroisse clinique laboratoire observatoire confédération intersyndicale consortium
    constructeur opérateur compagnie start-up firme filiale holding usine enseigne assureur bailleur régie
    exécutif législatif chancellerie kremlin pentagone vatican maison-blanche équipage troupe orchestre chœur
    kop internautes usagers passants patients soignants infirmières cheminots dockers viticulteurs paysans
    chasseurs écologistes socialistes communistes républicains macronistes élus brigade commissariat caserne
    secours météo météo-france assises jeunes manifestantes grévistes retraités réfugiés migrants villageois
    locataires copropriétaires commerçants restaurateurs service services droite gauche état union opposant otan
    onu coalition alliance mouvement municipalité collectivité ville intercommunalité hiérarchie présidence
    diplomatie parlement congrès chambre junte régime camp instance instances institution institutions
    délégation mission cellule plateforme bureau office centrale patronat barreau fabricant distributeur géant
    avionneur énergéticien sidérurgiste équipementier transporteur armateur exploitant gestionnaire fonds studio
    éditeur radio télévision magazine hebdomadaire mensuel bimensuel revue tabloïd site réseau think-tank centre
    muséum musée théâtre festival staff encadrement amicale fan-club ministères préfectures parquets tribunaux
    entreprises sociétés associations syndicats partis organisations gouvernements agences banques communes
    régions villes collectifs fédérations mouvements clubs médias dirigeants fonctionnaires cadres employés
    gendarmes talibans rebelles séparatistes pro-russes européens observateurs organisateurs signataires auteurs
    opposants détracteurs partisans initiateurs agents collégiens lycéens professeurs surveillants chauffeurs
    routiers taxis hôteliers boulangers assureurs investisseurs actionnaires consommateurs touristes visiteurs
    témoins survivants rescapés sinistrés aidants mères pères enfants adolescents ados femmes hommes fidèles
    paroissiens évêques imams juges magistrats jurés plaignants plaignantes prévenus accusés détenus secouristes
    sauveteurs soldats militaires combattants insurgés dissidents exilés sans-papiers propriétaires
    administrateurs collaborateurs cadets mineurs sidérurgistes métallos ouvrières salariées étudiantes
    lycéennes habitantes militantes adversaires concurrents rivaux alliés voisines copains camarades
    congressistes délégués négociateurs médiateurs diplomates ambassadeurs chercheuses autrices créateurs
    syndicalistes travailleurs bénévoles volontaires participants participantes convives invités abonnés
    adhérents académiciens universitaires intellectuels artistes comédiens intermittents musiciens cinéastes
    écrivains libraires sélectionneurs tricolores
    aéroport aciérie abattoir aéroclub arcep arcom acpr bce caf caisse centristes chefferie cimenterie cnil
    codétenus conclave confrérie conglomérat conserverie consistoire coopérateurs copropriété corporation csa
    curistes djihadistes distillerie épiscopat fabrique faculté fanfare filature fmi fonderie gaullistes
    greffe groupement guilde guérilleros hackers hcr hypermarché hébergeur imprimerie indépendantistes
    inspection insoumis inspectorat intendance islamistes jihadistes libéraux loyalistes maquisards minoterie
    monarchistes multinationale nationalistes navetteurs nonciature ocde oms papeterie patronage pirates
    plaisanciers pme politburo prisonnières profs ravisseurs royalistes sages-femmes aides-soignants scierie
    secrétariat sociaux-démocrates souverainistes sucrerie supermarché synode sécu tannerie terroristes
    trafiquants travaillistes unesco unicef unionistes urssaf unédic verrerie employeurs internes
    vice-rectorat
  `,
};
