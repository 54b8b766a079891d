import { EMPTY_TABLE } from "./empty-table";
import { frenchDocuments } from "./fr-documents";
import { frenchEpithets } from "./fr-epithets";
import { frenchOtherRoles } from "./fr-other-roles";
import { frenchPeople } from "./fr-people";
import { frenchThings } from "./fr-things";
import { frenchUnsaid } from "./fr-unsaid";
import { frenchVerbs } from "./fr-verbs";
import { frenchVoices } from "./fr-voices";
import type { LanguageTable } from "./language";
import { NAME_PARTICLES } from "./name-particles";

export const french: LanguageTable = {
  ...EMPTY_TABLE,
  tag: "fr",
  ...frenchUnsaid,
  ...frenchVoices,
  ...frenchThings,
  ...frenchPeople,
  ...frenchVerbs,
  parting: `
    fait_part fait_état fait_savoir fait_valoir faisait_part faisait_état faisait_valoir font_part font_état font_valoir
    fit_part fit_état faire_part faire_état faisant_part faisant_état fait_remarquer fait_observer fait_noter font_savoir
    font_remarquer font_observer faisait_savoir faisait_remarquer faisait_observer faisaient_valoir faisaient_remarquer
    fit_savoir fit_valoir fit_remarquer fit_observer faire_savoir faire_valoir faire_remarquer faisant_valoir faisant_remarquer
    laisse_entendre laissait_entendre laissé_entendre laissent_entendre en_direction en_état en_justice
  `,
  standing: "lire lit lisait lisent lu",
  speechNouns: `
    mots réponse verdict commentaire réaction message conclusion explication constat bilan credo avertissement
    analyse argument devise diagnostic excuse leitmotiv maxime pronostic question recommandation
    remarque réplique résumé slogan phrase phrases parole paroles propos aveu aveux confidence confidences promesse
    promesses excuses consigne consignes mantra refrain rengaine boutade pique requête vœu vœux avertissements reproche
    reproches plaidoyer supplique serment repartie riposte saillie tirade précision précisions témoignage confession
    morale leçon antienne réponses remarques commentaires réactions questions recommandations exclamation
  `,
  possessives: "son=ses sa=ses ses=ses leur=ils leurs=ils",
  ownSources:
    "à_ses_yeux=ses selon_ses_mots=ses selon_ses_propres_mots=ses selon_ses_termes=ses selon_ses_dires=ses de_son_propre_aveu=ses de_son_aveu=ses à_son_avis=ses de_son_point_de_vue=ses selon_ses_propos=ses à_l_entendre=ses à_l_en_croire=ses selon_eux=ils selon_elles=elles pour_lui=il pour_elle=elle selon_lui=il selon_elle=elle d'après_lui=il d'après_elle=elle",
  press: `
    monde figaro libération parisien échos echos humanité croix opinion équipe express point obs nouvel_obs mediapart
    ouest-france dauphiné progrès provençal dépêche soir libre_belgique dh temps tribune_de_genève devoir presse
    lequipe télégramme marianne télérama inrockuptibles point courrier républicain journal quotidien populaire berry
    nouvelliste matin soleil avenir écho illustré huffpost franceinfo bfmtv nice-matin var-matin corse-matin sud-ouest
    midi_libre canard challenges jdd reuters bloomberg guardian times telegraph post bild spiegel politico
  `,
  documents: frenchDocuments,
  formers: "ancien ancienne",
  epithets: frenchEpithets,
  sources: `
    pour_reprendre_les_mots_de pour_reprendre_les_mots_du pour_reprendre_les_mots_d pour_reprendre_l_expression_de pour_reprendre_l_expression_du
    dans_les_mots_de dans_la_bouche_de dans_la_bouche_du aux_yeux_d à_en_croire_le de_l_avis_de de_l_avis_du de_l_avis_même_de de_l_avis_même_du de_l_aveu_de de_l_aveu_du
    à_entendre de_l'avis_du de_l’avis_du de_l'avis_d de_l’avis_d du_point_de_vue_de du_point_de_vue_du de_source
    au_dire_de au_dire_du selon selon_le_mot_de selon_le_mot_du selon_le_mot_d selon_les_mots_de selon_les_mots_du selon_les_mots_d
    selon_les_termes_de selon_les_termes_du selon_les_termes_d selon_la_formule_de selon_la_formule_du selon_la_formule_d
    selon_les_dires_de selon_les_dires_du selon_l_expression_de selon_l_expression_du selon_l_expression_d d_après d'après d’après pour aux_yeux_de aux_dires_de de_l'avis_de de_l’avis_de dixit à_en_croire aux_yeux_du comme de_l_aveu_de de_l_aveu_du de_l_aveu_d de_l_aveu_même_de de_l_aveu_même_du de_l_aveu_même_d aux_yeux
  `,
  sourcesBehind: "dixit",
  male: "il lui celui-ci ce_dernier celui_qui celui_que celui_qu celui_dont",
  female: "elle celle-ci cette_dernière celle_qui celle_que celle_qu celle_dont",
  unknown:
    "quelqu'un quelqu’un on nous je ils elles ceux-ci tous certains certaines beaucoup plusieurs d'autres",
  maleTitles:
    "tonton oncle papa papy comte baron vicomte marquis don cheikh m m. monsieur mr sir roi prince duc père frère abbé maître",
  femaleTitles:
    "tantie tata tante maman mamie mémé comtesse baronne vicomtesse marquise doña mme mme. madame mlle mademoiselle reine princesse duchesse sœur soeur",
  titles: `
    dr dr. docteur pr pr. professeur professeure me maître maire président présidente ministre général colonel capitaine commandant
    lieutenant pape cardinal mgr monseigneur évêque juge préfet préfète sénateur sénatrice
    chanoine pasteur pasteure rabbin imam bâtonnier bâtonnière adjudant adjudante brigadier amiral vice-amiral commissaire procureur procureure
  `,
  rolesOfTitles: frenchOtherRoles,
  articles: "le la les l un une des du",
  determiners: `
    le la les l un une des du de_la au aux son sa ses leur leurs notre nos mon ma mes ce cet cette ces deux trois quatre cinq
    plusieurs quelques certains certaines de d ancien ancienne anciens anciennes futur future actuel actuelle
  `,
  femaleDeterminers: "la une cette sa ma",
  femaleEndings: "euse trice ière ienne mère fille sœur femme épouse veuve tante nièce directrice présidente",
  prepositions: `
    de d du des à au aux en dans sur sous pour par avec sans chez vers contre entre depuis pendant après avant devant
    derrière rue avenue boulevard quai près lors malgré selon parmi jusque jusqu'à outre hors dès comme afin
  `,
  agents: "par",
  continuing: "ajoute ajouté ajoutait poursuit poursuivi poursuivait conclut renchérit",
  joins: "et",
  conjunctions: "et mais ou donc or ni car puis quand lorsque lorsqu tandis alors puisque si que qu",
  infinitiveEndings: "er ir re",
  intransitives:
    "sortir entrer partir arriver rentrer repartir passer monter descendre venir revenir naître mourir",
  objectVerbEndings: "ant er ir re é i u",
  relatives:
    "qui que qu dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles",
  questionWords: "comment pourquoi combien",
  adverbialRelatives: "où dont",
  particles: `${NAME_PARTICLES} des d t do dos das`,
  shortNames: "st ste ph ch th",
  commonCapitals: `
    réaction réactions bilan résultat résultats preuve conséquence problème exemple objectif verdict silence rires applaudissements bonjour
    merci bravo adieu bienvenue certes surtout parfois souvent autrement soudain soudainement aussitôt finalement initialement
    actuellement récemment officiellement concrètement globalement visiblement apparemment évidemment heureusement malheureusement
    naturellement justement seulement simplement vraiment effectivement désormais dorénavant néanmoins bientôt tard tôt tandis puisque
    parce lorsque tant tel telle tels telles peu beaucoup trop assez presque moins plus mieux pire quelques aucun aucune rien personne
    quelqu cela ça ceci celui celle ceux celles voici voilà ailleurs partout dehors dedans dessous dessus derrière seul seule seuls
    seules joint jointe joints jointes née né nés nées assis assise assises debout arrivé arrivée arrivés venu venue venus sollicité
    sollicitée sollicités questionné questionnée questionnés interpellé interpellée interrogés interrogées contactés contactées
    invité invitée relancé relancée jugé jugée poursuivi poursuivie condamné condamnée mis mise âgé âgée originaire passé passée
    reste idem pareil inversement ironie hormis concernant suivant moyennant vu durant outre hors jusque envers
    rue avenue boulevard quai lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre le la les l un une des du de d à au aux en dans sur sous pour par avec sans chez vers contre entre
    depuis pendant après avant et mais ou donc or ni car il elle ils elles on nous je vous tu ce cet cette ces c s son sa ses leur
    leurs notre nos mon ma mes qui que qu quoi dont où quand comment pourquoi si ne n pas plus oui non ici là puis alors
    aussi encore déjà toujours jamais hier aujourd'hui aujourd’hui demain selon lors malgré tout tous toute toutes chaque
    certains plusieurs deux trois quatre cinq comme ainsi enfin ensuite cependant pourtant toutefois même interrogé
    interrogée contacté contactée elle-même lui-même eux-mêmes elles-mêmes nous-mêmes noël pâques toussaint pentecôte ascension épiphanie carême ramadan quant dès face près reste y j m t se sinon bref pendant autre autres d'autres
  `,
  fillers: `
    a ont avait avaient est sont était a-t ayant aura aurait auraient auront serait seraient s se l le lui leur y en ne n pas plus aussi encore ensuite alors
    toujours déjà hier aujourd'hui aujourd’hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir après-midi
    midi ainsi également quant pour part même bien d'abord d’abord enfin puis cependant toutefois notamment lors depuis
    d emblée abord été fait eu tout vient venait va vont veut tient tenait à de ce mercredi ironiquement simplement sobrement
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
    appelait appelaient surnomme surnomment surnommait surnommaient nomme nomment dénommé dénommée ,_dite ,_dites ,_dits appellent appelle baptise baptisa baptisent baptisait rebaptisé rebaptisée surnom nom label connu_sous dite intitulé formule mention étiquette
  `,
  auxiliaries:
    "a ont avait avaient ai as est sont était étaient sera seront va vont n ne aurait auraient aura auront serait seraient",
  participleEndings: "é ée és ées nue nues vue vues lue lues çue due ant ému assis assise debout",
  manners: `
    communiqué entretien interview afp micro presse conférence point twitter facebook instagram audience barre lettre
    message radio antenne journalistes tribune tract réseaux caméra caméras plateau bfmtv franceinfo lors voix gorge larmes
    regard sourire yeux poing visage mine ton air sanglots lèvres mots colonnes marge issue bureau cuisine salon
    cinquantaine trentaine quarantaine soixantaine vingtaine dizaine téléphone entrée terrasse canapé
  `,
  bareEndings: "ment ez ons er ir oir",
  abbreviations: `
    th
    m mm mme mmes mlle dr pr st ste me mgr etc cf p pp art av bd janv févr avr juil sept oct nov déc env min max hab tél
    j.-c n° vol éd
  `,
  elisions: "l d qu j s n c m t jusqu lorsqu puisqu",
  joinedSubjects: "il elle ils elles on je nous vous",
  indefinites: "un une des deux trois quatre cinq plusieurs quelques certains certaines",
  wholes: "tout toute tous toutes",
  passives: "été fut furent",
  partitives: "de du des d",
  addressees: "lui leur",
  complements: "de du des d à au aux en chez contre",
  seats: "pour",
  namesakes: `
    hôpital clinique université institut collège école lycée fondation centre aéroport stade théâtre parc place rue avenue
    boulevard quai pont musée bibliothèque auditorium palais prix résidence gymnase complexe prison base quartier cité
    ville port saint sainte salle maison banque librairie galerie festival tournoi trophée coupe loi cinéma bar île club
  `,
  channels: `
    radio chaîne agence quotidien journal revue magazine hebdomadaire mensuel émission réseau social plateforme portail
    site podcast télévision station média
  `,
  femaleNounEndings: "tion sion ité ance ence ie ure ise ette esse tude",
  maleDeterminers: "le un ce cet",
  maleEndings: "homme père fils frère mari oncle",
  weakSources: "pour comme",
  strangers: "quelqu'un quelqu’un",
  things: "on",
  several: "ils elles eux tous certains certaines beaucoup plusieurs",
  nominatives: "il je ils",
  objectsBefore: "se s le la l les lui leur y en m t me te nous vous",
  subjectless: `
    faut fallait faudra faudrait fallut fallu pleut pleuvait neige neigeait gèle vaut_mieux valait_mieux vaudrait_mieux
    y_a y_avait y_aura y_aurait y_eut y_ait y_a-t s_agit s_agissait s_agira s_agirait s_agisse suffit suffisait suffira suffirait
    est_temps était_temps serait_temps est_question était_question est_possible était_possible serait_possible est_impossible
    était_impossible est_nécessaire était_nécessaire sera_nécessaire est_important était_important est_urgent était_urgent
    est_vrai était_vrai est_rare était_rare est_fréquent est_prévu était_prévu est_interdit était_interdit est_essentiel
    est_indispensable est_préférable est_évident est_probable est_inutile est_regrettable est_inacceptable serait_inacceptable
    est_inadmissible est_souhaitable serait_souhaitable est_dommage est_hors_de_question semble_que semblait_que semble_qu
    semblait_qu semblerait_que semblerait_qu paraît_que paraît_qu paraîtrait_que arrive_que arrive_qu arrivait_que se_peut
    se_pourrait s_avère_que s_avère_qu s_avérait_que existe existait empêche_que empêche_qu en_va_de en_ira_de falloir y_avoir
  `,
  adverbs: "aussi puis alors encore là ici pas plus très toujours",
  adverbEndings: "ment",
  adjectiveEndings:
    "nyme erne enne éen al ale el elle ique ïque ane aux oche mmun able ible bre blic ain aine iste ien ienne if ive aire oire eux euse ois oise ais aise ier ière cole nome time rite doxe ulman ulmane épendant épendante anent anente minin minine sculin sculine",
  prenominals: `
    premier première deuxième troisième quatrième cinquième dernier dernière nouveau nouvel nouvelle grand grande bon
    bonne mauvais mauvaise bref brève long longue simple propre même seul seule possible récent récente prochain
    prochaine précédent précédente vif vive énième petit petite nombreux nombreuses nouvelles dernières premières
    récentes vives multiples diverses jeune vieux vieil vieille
  `,
  clauses: "que qu si",
  copulas: "est était",
  pluralEndings: "s",
  ages: "ans",
  weekdays: "lundi mardi mercredi jeudi vendredi samedi dimanche",
  beforeDays: "ce le",
  nearDays: "avant-hier=-2 hier=-1 aujourd'hui=0 demain=1 après-demain=2",
  nextOnes: "prochain prochaine",
  lastOnes: "dernier dernière passé",
  lasting: "de pendant durant pour",
  future: "va vont",
  futureEndings: "era ra ront",
  periods:
    "cette_semaine=week:0 la_semaine_dernière=week:-1 la_semaine_prochaine=week:1 le_mois_dernier=month:-1 le_mois_prochain=month:1",
  beforePlaces: "à au en sur dans",
  bodyNames: `
    académie agence aéroport alliance amicale antenne arena assemblée association assurances banque bibliothèque bourse brasserie caisse
    cercle chambre château chantiers cinémathèque club collectif collège comédie comité commission compagnie confédération conseil
    conservatoire coopérative coupe cour courrier dépêche éditions église énergie énergies espace est-républicain express fédération
    festival figaro fondation force forges forum fort france front galerie gare gazette grand-place grenier groupe havre hebdo hôpital hôtel
    humanité île industries institut international internationale journal laboratoires librairie ligue lycée magazine mairie maison
    matin média médias mer ministère mission monde mont mouvement musée mutuelle nouvelles observatoire office opéra orchestre ordre
    palais parc parisien parlement parti place plage plateau pont port presse prix progrès quotidien radio rassemblement région
    renaissance républicain république réseau revue salle sécurité sénat service services société soir stade station syndicat tabloïd
    télé télévision temps théâtre transports tribunal tribune union université usine usines val verts village ville voix vallée zoo
    recyclage aciéries conserverie biscuiterie fonderie papeterie scierie imprimerie minoterie cimenterie assainissement logistique autocars cars laiterie rivières littoral
  `,
  firms: "société entreprise groupe fabricant",
  companies: "société entreprise groupe fabricant",
  whereabouts: "depuis vers près hors",
  firstPerson: "je j me m moi mon ma mes nous notre nos",
  secondPerson: "vous votre vos vôtre tu te t toi ton ta tes",
  questions: "question q",
  answers: "réponse r",
  latter: "celui-ci celle-ci ce_dernier cette_dernière",
  demonstratives: "ce cet cette",
  pointsBack: "c ainsi voilà tels telles ces ce",
  refersBack:
    "et mais car ou donc parce qui cela ça ils elles celui-ci celle-ci ceux-ci ça c'est c'était c'étaient sauf",
  dropsAccents: true,
  dashSpeech: true,
  inciseInMarks: true,
};
