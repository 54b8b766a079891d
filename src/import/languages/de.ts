import { germanBodies } from "./de-bodies";
import { GERMAN_CAPITALS } from "./de-capitals";
import { germanPeople } from "./de-people";
import { germanRoles } from "./de-roles";
import { germanSubjunctive } from "./de-subjunctive";
import { germanSynonyms } from "./de-synonyms";
import { germanThings } from "./de-things";
import { germanUnsaid } from "./de-unsaid";
import { germanVerbs } from "./de-verbs";
import { germanVoices } from "./de-voices";
import { EMPTY_TABLE } from "./empty-table";
import type { LanguageTable } from "./language";
import { NAME_PARTICLES } from "./name-particles";

export const german: LanguageTable = alsoSwiss({
  ...EMPTY_TABLE,
  tag: "de",
  ...germanUnsaid,
  ...germanVoices,
  ...germanThings,
  ...germanVerbs,
  ...germanPeople,
  ...germanRoles,
  ...germanBodies,
  reporting: germanSubjunctive,
  sources: `
    laut nach_angaben_von nach_angaben_der nach_angaben_des nach_angaben nach_aussage_von nach_aussage_der nach_aussage_des
    nach_den_worten_von nach_worten_von nach_den_worten_der nach_den_worten_des nach_auskunft_von nach_auskunft_der
    nach_auskunft_des nach_ansicht_von nach_ansicht_der nach_ansicht_des nach_einschätzung_von nach_meinung_von so für
    wie zufolge nach_einschätzung_der nach_einschätzung_des nach_darstellung_von nach_darstellung_der nach_darstellung_des aus_sicht_von aus_sicht_der aus_sicht_des
    aus_sicht nach_überzeugung_von nach_überzeugung_der nach_überzeugung_des nach_einschätzung_des nach_meinung_der nach_meinung_des
    nach_ansicht nach_auffassung_von nach_auffassung_der nach_auffassung_des nach_aussagen_von nach_aussagen_der nach_aussagen_des
    nach_worten_der nach_worten_des nach_informationen_der nach_informationen_des nach_informationen_von in_den_augen_von in_den_augen_der
    in_den_augen_des nach_erkenntnissen_der nach_berichten_von nach_berichten_der nach_mitteilung_der nach_mitteilung_des
    unter_berufung_auf nach_darstellung in_den_worten_von in_den_worten_der in_den_worten_des in_worten_von aus_dem_mund_von aus_dem_mund_der
    geht_es_nach ginge_es_nach ging_es_nach glaubt_man folgt_man aus_dem_mund_des aus_dem_munde_von nach_lesart_von nach_lesart_der nach_lesart_des
  `,
  sourcesBehind: "zufolge",
  rolesOfTitles: `dr=arzt dr=ärztin prof=professor prof=professorin ${germanSynonyms}`,
  named: "namens",
  approximating:
    "rund etwa knapp fast gut ungefähr circa ca über gegen annähernd schätzungsweise mindestens höchstens",
  articles: "der die das dem den des ein eine einer einem einen eines",
  determiners: `
    der die das dem den des ein eine einer einem einen eines sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren
    unser unsere mein meine dieser diese dieses diesem diesen jener jene zwei drei vier fünf sechs mehrere viele einige
    manche alle beide kein keine zahlreiche etliche
  `,
  prepositions: `
    von vom in im an am auf zu zum zur für mit aus bei beim nach vor über unter gegen um durch ohne seit wegen trotz
    zwischen neben hinter innerhalb außerhalb ab bis gegenüber per laut als wie ins ans aufs entlang statt anstatt
    vonseiten seitens mithilfe anhand aufgrund infolge mittels dank gemäß entgegen samt mitsamt nebst binnen zwecks anlässlich
    angesichts hinsichtlich bezüglich ungeachtet abseits jenseits diesseits oberhalb unterhalb inmitten unweit beiderseits
    zugunsten zulasten via übers unters ums fürs durchs vors hinters hinterm überm unterm
  `,
  agents: "von vom",
  continuing: "fügt fügte ergänzt ergänzte ergänzten fährt fuhr schiebt schob",
  joins: "und",
  conjunctions: "und aber oder sondern denn doch während nachdem bevor als weil dass sodass wenn ob obwohl",
  relatives: "der die das dem den deren dessen welcher welche welches wo",
  particles: NAME_PARTICLES,
  shortNames: "st chr joh",
  commonCapitals: GERMAN_CAPITALS,
  fillers: `
    auch dann nun noch wieder schließlich später zuvor bereits immer oft mehrfach öffentlich heute gestern am im montag
    dienstag mittwoch donnerstag freitag samstag sonntag sich hat habe hatte hatten haben wird wurde worden ist sei war
    werden will nicht nie nur leise laut schon ja doch etwa daraufhin dazu damals gegenüber weiter weiterhin zudem außerdem
    dabei jedoch aber hingegen dagegen es ihm ihr ihnen uns knapp trocken lachend zugleich einmal vorab anschließend selbst
    abend morgen nachmittag vormittag mittag
  `,
  works: `
    zug yacht frachter fähre tanker kreuzfahrtschiff flugzeugträger sonde rakete satellit sturm orkan hurrikan taifun operation
    festival messe bündnis gruppe verein initiative netzwerk stiftung plattform app siedlung viertel schiff kneipe gasthaus gasthof hotel lokal café restaurant projekt aktion kampagne programm wirtshaus wirtschaft
    film buch roman lied song album gedicht gemälde ausstellung serie folge stück oper musical aufsatz artikel studie
    bericht titel überschrift schlagzeile zeitung zeitschrift magazin erzählung novelle sinfonie krimi komödie drama
    podcast sendung doku dokumentation hymne spiel motto reihe vortrag schlager ballade skulptur zeitschrift theaterstück
    kinderbuch debüt bilderbuch bildband operette kapitel essay kurzgeschichte wochenzeitung betitelt titels
  `,
  press: `
    bild zeit welt spiegel stern focus taz faz sz nzz standard presse kurier krone bunte gala super_illu kicker sport_bild handelsblatt
    wirtschaftswoche manager_magazin capital cicero freitag neues_deutschland welt_am_sonntag bild_am_sonntag bild-zeitung spiegel_online
    zeit_online tagesschau tagesthemen heute heute-journal morgenmagazin tagesspiegel tages-anzeiger sonntagszeitung blick
    blick_am_abend weltwoche profil falter zeitung post anzeiger rundschau nachrichten tagblatt tageblatt blatt bote kurier allgemeine
    allgemeinen abendblatt morgenpost volksstimme volkszeitung merkur echo journal magazin zeitungen woche sonntag
    times guardian economist independent telegraph mirror sun post le_monde figaro libération el_país el_mundo
    corriere_della_sera repubblica la_repubblica la_stampa nyt new_york_times washington_post wall_street_journal
    financial_times haaretz hürriyet iswestija kommersant prawda nowaja_gaseta wedomosti deutschlandfunk
    sportschau anne_will maischberger hart_aber_fair markus_lanz maybrit_illner report_mainz monitor panorama
  `,
  naming: `
    genannte genannten genannter nannte nennen
    sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt namens wort wörter begriff ausdruck namen name spitzname spitznamen
    bekannt_als getauft umgetauft taufte tauften rufen riefen bezeichnung das_wort der_begriff titel motto aufschrift schlagwort etikett label heißt hieß satz
    betitelt spitznamens überschrieben
  `,
  auxiliaries:
    "hat haben hatte hatten habe hätte hätten wird werden worden wurde wurden würde würden ist sei war sein will soll kann",
  abbreviations: `
    chr joh
    dr prof dipl.-ing dipl.-kfm dipl.-psych dipl.-biol dipl.-phys priv.-doz hr fr st nr bzw ca etc usw z.b d.h u.a z.t bsp ggf inkl evtl vgl abs art str mio mrd jh jan feb mär apr jun jul
    bgm vbgm obm lh-stv stv labg nabg abg mmag dkfm univ.-prof hon.-prof ao.-prof hptm lt oblt olt obstlt kpl wm insp rev.-insp
    abt.-insp pfr dir gen.-dir präs komm.-rat hofr vors stadtr frhr
    aug sep sept okt nov dez dipl ing mag geb gest co hl sog tel s u z b d h a i v r
  `,
  objectDeterminers:
    "den dem einen einem seinen seinem seiner ihrem ihrer unserem unserer diesen diesem jenem des eines",
  caseEndings: "s es n en nen :innen *innen _innen :in *in",
  indefinites: "ein eine einer einem einen zwei drei vier fünf sechs mehrere viele einige manche",
  singles: "einer eine",
  attributeEndings: "en",
  partitives: "der von",
  complements: "für der des von vom aus dieses seiner seines ihrer ihres",
  weakSources: "so für wie",
  nobodies: "man niemand",
  strangers: "jemand irgendjemand irgendwer",
  things: "es",
  several: "sie wir beide alle",
  nominatives: "er ich wir",
  objectsBefore: "sich ihm ihr ihnen uns mir",
  adverbs: "auch dann später noch wieder dort hier nicht nur immer sehr schon",
  adverbEndings:
    "mal weise wärts maßen falls seits dings los lich licher ig iger isch ischer bar barer sam samer haft hafter end ender ernd elnd gemäß voll ert iert iger igen test esten ener",
  clauses: "dass ob",
  questionWords: "wie warum weshalb wieso",
  opposing: "dagegen hingegen wiederum indes indessen jedoch",
  copulas: "ist war sind waren heißt hieß lautet lautete",
  pluralEndings: "n r s",
  pluralVerbEndings: "en ern eln",
  ages: "jahre alt",
  weekdays:
    "montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagfrüh dienstagfrüh mittwochfrüh donnerstagfrüh freitagfrüh sonnabend sonntagfrüh",
  beforeDays: "am",
  nearDays: "vorgestern=-2 gestern=-1 heute=0 morgen=1 übermorgen=2",
  nextOnes: "nächsten kommenden nächster kommender",
  lastOnes: "vergangenen letzten vorigen",
  lasting: "für von während",
  future: "wird werden soll sollen",
  periods:
    "diese_woche=week:0 in_dieser_woche=week:0 vergangene_woche=week:-1 letzte_woche=week:-1 nächste_woche=week:1 kommende_woche=week:1 vergangenen_monat=month:-1 nächsten_monat=month:1",
  beforePlaces: "in im",
  whereabouts: "auf nach aus nahe außerhalb innerhalb ins",
  firstPerson: "ich mich mir mein meine meinen meinem meiner wir uns unser unsere",
  secondPerson: "du dich dir dein deine deinen deinem deiner deines euch euer eure euren",
  politePerson: "sie ihnen ihr ihre ihren ihrem ihrer ihres",
  questions: "frage f moderator",
  answers: "antwort",
  pointsBack: "so das dies diese",
  refersBack:
    "und aber denn oder sondern weil dafür dagegen dabei dazu es das dies dadurch deshalb darum daher",
  verbSecond: true,
  capitalNouns: true,
});

/** Switzerland writes no ß: "heisst". */
function alsoSwiss(table: LanguageTable): LanguageTable {
  const lists = Object.entries(table).map(([name, list]) => {
    if (typeof list !== "string") return [name, list];
    const swiss = list.split(/\s+/).filter((entry) => entry.includes("ß"));
    return [name, [list, ...swiss.map((entry) => entry.replaceAll("ß", "ss"))].join(" ")];
  });
  return { ...table, ...Object.fromEntries(lists) };
}
