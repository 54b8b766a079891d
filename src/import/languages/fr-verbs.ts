import { conjugate } from "./conjugate";

/*
 * French verbs of speaking, by how they are conjugated. Participles agree in
 * reflexive verbs alone: "s'est félicitée", but a "mesure annoncée" says nothing.
 */

const IN_ER = "e ent ait aient a èrent er é era erait eront";
/** "annoncer", as "annon". */
const IN_CER = "ce cent cer cé cera çait çaient ça cèrent";
/** "juger", as "jug". */
const IN_GER = "e ent er é era eait eaient ea èrent";
/** "révéler", as "révèl" and "révél". */
const STRESSED = "e ent";
const UNSTRESSED = "er é ait aient a èrent";
/** "avertir", as "avert". */
const IN_IR = "it ir i irent ira issent issait issaient";
/** "répondre", as "répon". */
const IN_DRE = "d ds dent dait daient dit dirent dre du dra";

const inEr = `
  abond accus affirm ajout analys appel approuv argu argument articul assur avou badin bafouill balay balbuti
  blagu bougonn bredouill certifi chant chuchot cit claironn comment communiqu confess confi confirm conseill
  consign constat contest cri critiqu déclam déclar décrypt demand déplor détaill embray enchaîn entonn estim
  évoqu expliqu formul fredonn fulmin gliss glouss griffonn hasard hurl implor indiqu inform insinu insist
  interpell invit ironis jubil jur justifi lâch marmonn martel maugré murmur narr not object observ ordonn pens
  persifl pest philosoph plaid plaisant plastronn post pouff précis préconis prétext proclam pronostiqu propos
  protest publi racont râl rappel rapport rassur récapitul réclam recommand rectifi réfut regrett relat
  relativis remarqu remerci résum rétorqu revendiqu rican rigol ripost répliqu rouspét salu sanglot scand
  schématis siffl signal somm souffl souhait soulign soupir susurr synthétis tacl témoign tempêt théoris titr
  tonn tranch trouv tweet twitt verbalis aboy acclam accord accrédit admonest alert ambitionn apostroph assum
  attest augur bégay clam congratul conjur conspu corrobor câbl diagnostiqu digress disert dédramatis défi
  désavou détromp dévoil esquiv euphémis exhort exult fanfaronn gazouill grogn grond gueul harangu illustr
  imagin invectiv mentionn minaud minimis moralis nasill opin oppos pari ponctu postillonn postul présag prêch
  péror questionn raisonn recens reformul rembarr remémor renseign ressass ronchonn rumin réexpliqu serin
  sermonn spécul stigmatis stipul subodor suppli supput temporis tergivers torpill zézay
  acquiesc beugl braill chantonn chevrot compliment couin débit décri désapprouv dissert divagu épilogu éruct expos
  improvis insult persuad piaill pinaill pleur pleurnich polémiqu pontifi profess prophétis radot rajout réaffirm
  réconfort récrimin redemand réprimand réprouv rétract taquin tonitru toussot trépign triomph
`;
const reflexiveInEr = `
  agac alarm amus attrist consol désol émerveill emport énerv enthousiasm esclaff étonn étrangl exaspér exclam
  excus extasi félicit flatt impatient indign insurg irrit lament moqu navr offusqu plaign remémor targu vant
  écri angoiss apitoy attard cabr défauss défoul démarqu désespèr emball enflamm fâch gargaris gauss glorifi
  engag abandonn inquièt interrog justifi offens préoccup rassur rebiff récri résign scandalis épanch épat épouvant
`;
const inCer = `
  annon dénon lan pronon nuan mena balan énon grin grima agen acquies avan relan tan
`;
const inGer = `
  jug interrog exig fustig rédig encourag enrag abrég corrig envisag rallong song
`;
/** The consonant behind the "é" that sounds open where it is stressed. */
const inEler = `
  révél espér suggér considér complét concéd tempér assén réitér répét inquiét exagér vitupér prétér allégu
  morigén pondér vocifér énumér protér profér déblatér persévér désespér
`;
const inIr =
  "avert renchér surenchér réag garant établ applaud rug gém rebond bond mug blêm glap attendr assombr";
const inDre = `
  répon défen
`;

/** Of other conjugations, in the forms that news uses. */
const others = `
  dit dis dites dire disait disaient dirent dira écrit écrivent écrivait écrivit écrire conclut concluent
  concluait conclu conclure poursuit poursuivent poursuivait poursuivit poursuivi poursuivre admet admets
  admettent admettait admis admettre promet promets promettent promettait promis promettre reconnaît reconnait
  reconnaissent reconnaissait reconnu prévient préviennent prévenait prévenu prévenir prévoit prévoient prédit
  prédisait croit croient croyait cru croire sourit souriait décrit décrivent décrivait décrire tient tenait
  soutient soutiennent soutenait soutenu maintient maintiennent maintenait maintenu reprend reprends reprenait
  reprit repris contredit convient convenait souvient souvenait souvenu plaint plaignait lit lisait lire lu
  prétend prétendent prétendait saisit réjouit réjouissent réjouissait réjoui réjouie réjouis démentent dément
  démentait démenti démentir appelle appellent rappelle rappellent grommelle grommelait martèle martèlent balaie
  tempère objecte anticipe entend entendre savoir valoir conclura conclurait conviennent craignent craint
  enquiert enquit enquérait interrompt interrompait interrompu
  redit redisait geint geignait
  diraient diront feignait feint maudissait maudit poursuivra reconnaîtra reconnaître releva relevaient relevait
  relever relève relèvent requiert requis requièrent réfléchissait réfléchit souleva soulevait soulevé soulève
  soulèvent sous-entend sous-entendait sous-entendu transmet transmettait transmis écrira
`;

/** Of the same verbs, by their stems: what was going on, and what will be. */
const imperfect = `
  dis écriv conclu poursuiv admett promett reconnaiss préven prévoy prédis croy souri décriv ten souten mainten repren
  contredis conven souven plaign lis prétend réjouiss dément entend craign redis interromp
`;
const future =
  "di écri conclu poursuiv admett promett reconnaît préviend prévoi prédi croi souri décri soutiend maintiend reprend souviend prétend redi interromp conviend plaind réjoui";
const past = `
  admit promit reconnut prévint prévit crut décrivit tint soutint maintint convint souvint lut plaignit prétendit
  admirent promirent reconnurent prévinrent soutinrent maintinrent convinrent conclurent écrivirent poursuivirent
  reprirent sourirent rirent prétendirent réjouit réjouirent démentit démentirent interrompit
`;

/** What puts somebody's few words into the article's sentence: "a qualifié de", "fustige". */
const judgingInEr = `
  accus appel approuv assimil attaqu baptis blâm brocard célébr compar condamn critiqu déplor dépeign encens épingl
  étrill éprouv évoqu exhort glorifi imput invit invoqu lou moqu nomm parl plaid point présent prôn qualifi raill réclam
  redout refus regrett rejet reproch revendiqu rêv salu souhait soupçonn stigmatis suspect tax trait vant vilipend
`;
const judgingOthers = `
  voit voient voyait voir vu veut veulent voulait voulu vouloir promet promettent promis rejette rejettent craint
  craignait craignent dit disait dite sent sentait ressent ressentait défend défendent défendait défendu mettre met
  mettait mis appelle appellent perçoit perçoivent célèbre célèbrent décrit décrivent décrivait dépeint
  définit définissait enjoint
`;

/** Of both, what their subject only thinks, wants or goes on doing. */
const attitudesInEr =
  "dout estim pens trouv redout regrett souhait rêv refus soupçonn suspect imagin subodor approuv rejet";
const attitudesOthers = `
  croit croient croyait croyaient cru voit voient voyait voyaient vu veut veulent voulait voulaient voulu craint craignent
  craignait craignaient sent sentait sentaient ressent ressentait tient tiennent tenait tenaient tenu poursuit poursuivent
  poursuivait poursuivaient poursuivi perçoit perçoivent maintient maintiennent maintenait maintenu savoir jugé juge
  jugent jugeait jugeaient espère espèrent espérait espéraient espéré envisage envisagent envisageait
`;

const withOpenE = inEler.replace(/é(?=[^é\s]+(?:\s|$))/g, "è");
const allInEr = [inEr, reflexiveInEr, judgingInEr].join(" ");

const participles = [
  conjugate(`${allInEr} ${inEler}`, "ant"),
  conjugate(`${inCer} menan`, "çant"),
  conjugate(inGer, "eant"),
  conjugate(inIr, "issant"),
  conjugate(inDre, "dant"),
  `disant écrivant concluant poursuivant admettant reconnaissant promettant prévenant décrivant soutenant
  prétendant réjouissant démentant voyant lisant`,
].join(" ");

export const frenchVerbs = {
  saying: [
    conjugate(inEr, IN_ER),
    conjugate(reflexiveInEr, `${IN_ER} ée és ées`),
    conjugate(inCer, IN_CER),
    conjugate(inGer, IN_GER),
    conjugate(inEler, UNSTRESSED),
    conjugate(withOpenE, STRESSED),
    conjugate(inIr, IN_IR),
    conjugate(inDre, IN_DRE),
    participles,
    conjugate(imperfect, "ait aient"),
    conjugate(future, "ra ront rait"),
    past,
    others,
  ].join(" "),
  judging: [
    conjugate(judgingInEr, `${IN_ER} ant`),
    conjugate("dénon", `${IN_CER} çant`),
    conjugate("fustig jug exig", `${IN_GER} eant`),
    conjugate("considér", `${UNSTRESSED} ant`),
    conjugate("considèr", STRESSED),
    judgingOthers,
  ].join(" "),
  attitudes: [
    conjugate(attitudesInEr, IN_ER),
    conjugate("considér", UNSTRESSED),
    conjugate("considèr", STRESSED),
    attitudesOthers,
  ].join(" "),
  participles,
};
