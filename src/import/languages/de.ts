import type { LanguageTable } from "./language";

export const german: LanguageTable = {
  tag: "de",
  saying: `
    sag/t/te/ten/en/end gesagt erklär/t/te/ten/en erzähl/t/te/ten/en bericht/et/ete/eten/en berichtet mein/t/te/ten/en gemeint
    antwort/et/ete/eten/en beantwortet erwider/t/te/ten/n entgegn/et/ete/eten/en frag/t/te/ten/en fragt gefragt nachgefragt
    beton/t/te/ten/en unterstreich/t/en unterstrich unterstrichen versicher/t/te/ten/n beteuer/t/te/ten/n
    bekräftig/t/te/ten/en bestätig/t/te/ten/en kündig/t/te/ten/en angekündigt teil/t/te/ten/en mitgeteilt mitteilte mitteilten füg/t/te/ten/en
    hinzugefügt hinzufügte ergänz/t/te/ten/en warn/t/te/ten/en gewarnt forder/t/te/ten/n gefordert verlang/t/te/ten/en
    klag/t/te/ten/en geklagt beklag/t/te/ten/en kritisier/t/te/ten/en lob/t/te/ten/en gelobt räum/t/te/ten/en eingeräumt
    einräumte geb/en gibt gab gaben zugegeben gesteh/t/en gestand gestanden behaupt/et/ete/eten/en vermut/et/ete/eten/en
    glaub/t/te/ten/en geglaubt denk/t/en dachte dachten gedacht hoff/t/te/ten/en gehofft find/et/en fand fanden befand
    schreib/t/en schrieb schrieben geschrieben twitter/t/te/ten post/et/ete/eten ruf/t/en rief riefen gerufen schrei/t/en
    schrie schrien skandier/t/te/ten/en flüster/t/te/ten/n murmel/t/te/ten scherz/t/te/ten/en witzel/t/te/ten/n
    lach/t/te/ten/en seufz/t/te/ten/en schwärm/t/te/ten/en schimpf/t/te/ten/en wetter/t/te/ten/n spott/et/ete/eten
    prophezei/t/te/ten/en versprech/en verspricht versprach versprachen versprochen droh/t/te/ten/en bitt/et/en bat baten gebeten
    appellier/t/te/ten/en mahn/t/te/ten/en gemahnt rät riet rieten raten empfehl/en empfiehlt empfahl empfahlen
    wünsch/t/te/ten/en erinner/t/te/ten/n heiß/t/en hieß hießen lautet lautete lauteten sprech/en spricht sprach sprachen gesprochen
    äußer/t/te/ten/n geäußert red/et/ete/eten/en konstatier/t/te/ten/en resümier/t/te/ten/en bilanzier/t/te/ten/en
    urteil/t/te/ten/en verkünd/et/ete/eten/en verrat/en verrät verriet verrieten gesteht verteidig/t/te/ten/en
    stell/t/te/ten/en klargestellt festgestellt weist wies wiesen verwies verwiesen verweist argumentier/t/te/ten/en begründ/et/ete/eten/en
    erläuter/t/te/ten/n schilder/t/te/ten/n führ/t/te/ten/en ausgeführt präzisier/t/te/ten/en formulier/t/te/ten/en
    kommentier/t/te/ten/en zitier/t/te/ten/en ermunter/t/te/ten/n gratulier/t/te/ten/en dank/t/te/ten/en jubel/t/te/ten/n
    freu/t/te/ten/en ärger/t/te/ten/n wunder/t/te/ten/n konter/t/te/ten/n pflicht/et/ete/eten sekundier/t/te/ten
    stöhn/t/te/ten/en brumm/t/te/ten/en knurr/t/te/ten/en rauslässt wirft warf warfen bemerk/t/te/ten/en anmerkte
    merk/t/te/ten/en bemängel/t/te/ten/n moniert monierte monierten monieren bedauer/t/te/ten/n orakel/t/te/ten
    unk/t/te/ten lass/en lässt ließ ließen wissen offenbar/t/te/ten signalisier/t/te/ten/en plädier/t/te/ten/en
    zeig/t/te/ten/en schließ/t/en schloss schlossen fass/t/te/ten/en trompet/et/ete/eten beschreib/t/en beschrieb beschrieben
    nenn/t/en nannte nannten genannt bezeichn/et/ete/eten/en sah sieht lästert lästerte wiederhol/t/te/ten/en fuhr fährt sang sangen
    diktier/t/te/ten/en rechnet rechnete hielt hält halten sinnier/t/te/ten/en philosophier/t/te/ten/en raun/t/te/ten/en
    brüll/t/te/ten/en bilanz korrigier/t/te/ten/en versteh/t/en verstand rechtfertigt rechtfertigte grüßt grüßte begrüß/t/te/ten/en
    tröst/et/ete/eten ermahn/t/te/ten/en les/en liest las lasen prognostizier/t/te/ten/en schätz/t/te/ten/en zürnt zürnte
    überleg/t/te/ten/en insistier/t/te/ten/en meld/et/ete/eten/en informier/t/te/ten/en kund ruft zu hebt hob hoben
    stich/elt/elte atmet atmete nick/t/te/ten setzt setzte setzten legt legte legten schob schiebt griff greift
  `,
  judging: `
    nenn/t/en nannte nannten genannt bezeichn/et/ete/eten/en beschreib/t/en beschrieb beschrieben beschuldig/t/te/ten/en
    bewert/et/ete/eten sprech/en spricht sprach sprachen gesprochen wirft warf warfen vorgeworfen seh/en sieht sah sahen
    halt/en hält hielt hielten charakterisier/t/te/ten/en kritisier/t/te/ten/en lob/t/te/ten/en würdig/t/te/ten/en
    verurteil/t/te/ten/en lehn/t/te/ten/en wies wiesen zurückgewiesen geißel/t/te/ten tadel/t/te/ten rüg/t/te/ten/en
    will wollen wollte wollten kündig/t/te/ten/en einstuf/t/te/ten empfand empfind/et/en wertet wertete titulier/t/te/ten
    feier/t/te/ten schmäh/t/te/ten verspott/et/ete/eten vermiss/t/te/ten/en setz/t/te/ten/en verglich vergleicht
    attestier/t/te/ten/en bescheinig/t/te/ten/en prangert prangerte prangerten fürcht/et/ete/eten/en befürcht/et/ete/eten/en
    stuft stufte bemängel/t/te/ten/n beklag/t/te/ten/en geb/en gibt gab gaben verbat fühlt fühlte fühlten möchte möchten
  `,
  participles: "sagend",
  sources: `
    laut nach_angaben_von nach_angaben_der nach_angaben_des nach_angaben nach_aussage_von nach_aussage_der nach_aussage_des
    nach_den_worten_von nach_worten_von nach_den_worten_der nach_den_worten_des nach_auskunft_von nach_auskunft_der
    nach_auskunft_des nach_ansicht_von nach_ansicht_der nach_ansicht_des nach_einschätzung_von nach_meinung_von so für
    wie zufolge nach_einschätzung_der nach_einschätzung_des nach_darstellung_von nach_darstellung_der nach_darstellung_des
  `,
  sourcesBehind: "zufolge",
  documents: `
    spielbericht notizbuch handtücher
    erklärung mitteilung pressemitteilung brief bericht schreiben schild plakat transparent banner zettel beschluss urteil
    antrag gutachten protokoll papier e-mail mail nachricht beitrag artikel kommentar studie gesetz aushang inschrift
    tagebuch begründung anklageschrift anklage stellungnahme chronik aufschrift petition flugblatt leitartikel
    bescheid vertrag tafel text programmheft urteilsbegründung eintrag rundschreiben resolution
  `,
  male: "er ihm dieser jener",
  female: "sie ihr",
  unknown: "man wir ich es beide alle einer eine",
  maleTitles: "herr herrn sir könig prinz fürst pater bruder",
  femaleTitles: "frau königin prinzessin fürstin schwester",
  titles: `
    dr dr. prof prof. professor professorin präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister
    ministerin bürgermeister bürgermeisterin papst bischof kardinal general pfarrer pfarrerin richter richterin trainer
    trainerin coach graf gräfin baron freiherr dipl.-ing. mag. mag
  `,
  articles: "der die das dem den des ein eine einer einem einen eines",
  determiners: `
    der die das dem den des ein eine einer einem einen eines sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren
    unser unsere mein meine dieser diese dieses diesem diesen jener jene zwei drei vier fünf sechs mehrere viele einige
    manche alle beide kein keine zahlreiche etliche
  `,
  femaleDeterminers: "die eine ihre",
  femaleEndings: "in frau mutter tochter schwester witwe oma tante nichte dame",
  prepositions: `
    von vom in im an am auf zu zum zur für mit aus bei beim nach vor über unter gegen um durch ohne seit während wegen trotz
    zwischen neben hinter innerhalb außerhalb ab bis gegenüber per laut als wie ins ans aufs entlang statt anstatt
  `,
  conjunctions: "und aber oder sondern denn doch während nachdem bevor als weil dass sodass wenn ob obwohl",
  relatives: "der die das dem den deren dessen welcher welche welches wo",
  roles: `
    mitarbeiter mitarbeiterin angestellte angestellter augenzeugin passant passantin pendler kundin stimme verurteilte verurteilter
    minister ministerin sprecher sprecherin chef chefin präsident präsidentin leiter leiterin direktor direktorin
    vorsitzende vorsitzender vorsitzenden geschäftsführer geschäftsführerin bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin landrat landrätin abgeordnete abgeordneter abgeordneten senator senatorin richter
    richterin staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin
    angeklagte angeklagter angeklagten kläger klägerin zeuge zeugin polizist polizistin kommissar kommissarin trainer trainerin
    spieler spielerin stürmer stürmerin torwart torhüter torhüterin torfrau kapitän kapitänin kapitän lehrer lehrerin schulleiter schulleiterin
    professor professorin forscher forscherin wissenschaftler wissenschaftlerin experte expertin historiker historikerin
    ökonom ökonomin autor autorin schriftsteller schriftstellerin dichter dichterin regisseur regisseurin schauspieler
    schauspielerin sänger sängerin musiker musikerin dirigent dirigentin maler malerin künstler künstlerin kurator
    kuratorin koch köchin bauer bäuerin landwirt landwirtin winzer winzerin fischer fischerin arbeiter arbeiterin fahrer fahrerin pilot
    pilotin arzt ärztin pfleger pflegerin krankenschwester chirurg chirurgin psychologe psychologin ingenieur ingenieurin
    architekt architektin besitzer besitzerin inhaber inhaberin gründer gründerin unternehmer unternehmerin händler
    händlerin kunde kundin bewohner bewohnerin anwohner anwohnerin nachbar nachbarin mieter mieterin vermieter aktivist
    aktivistin demonstrant demonstrantin mutter vater sohn tochter bruder schwester ehemann ehefrau mann frau witwe
    witwer onkel tante freund freundin kollege kollegin junge mädchen opfer überlebende bischof bischöfin pfarrer
    pfarrerin priester botschafter botschafterin diplomat diplomatin berater beraterin kanzler kanzlerin kandidat
    kandidatin mitglied vertreter vertreterin stellvertreter stellvertreterin geschäftsmann rentner rentnerin gast
    besucher besucherin leser leserin student studentin schüler schülerin journalist journalistin redakteur redakteurin
    bäcker bäckerin metzger wirt wirtin förster försterin jäger jägerin feuerwehrmann einsatzleiter einsatzleiterin
    stadträtin stadtrat gemeinderat gemeinderätin beigeordnete dezernent dezernentin referent referentin
    verkäufer verkäuferin tischler schreiner handwerker meister meisterin sachverständige gutachter gutachterin enkel
    enkelin biologe biologin meteorologe meteorologin soziologe soziologin archäologe archäologin museumsdirektor
    intendant intendantin verleger verlegerin analyst analystin vorstand vorständin kassiererin kassierer pächter pächterin
    müller-chef ministerpräsident ministerpräsidentin ersthelfer augenzeuge augenzeugin präfekt beamter beamte beamtin beamten
    weltmeister weltmeisterin sportdirektor manager managerin obmann obfrau fraktionschef fraktionschefin moderator
  `,
  roleEndings: `
    orin erin istin ärin entin antin ologin rektor ianer
    minister ministerin sprecher sprecherin chef chefin präsident präsidentin leiter leiterin direktor direktorin
    vorsitzende vorsitzender vorsitzenden führer führerin meister meisterin rat rätin richter richterin anwalt anwältin
    trainer trainerin spieler spielerin lehrer lehrerin forscher forscherin wissenschaftler wissenschaftlerin experte
    expertin historiker historikerin arbeiter arbeiterin fahrer fahrerin arzt ärztin besitzer besitzerin inhaber inhaberin
    gründer gründerin händler händlerin bewohner bewohnerin aktivist aktivistin mann frau mutter vater kollege kollegin
    beauftragte beauftragter beauftragten kandidat kandidatin vertreter vertreterin berater beraterin politiker
    politikerin referent referentin pfleger pflegerin retter retterin hüter hüterin ologe ologin graf sekretär sekretärin
    verwalter verwalterin betreiber betreiberin unternehmer unternehmerin ermittler ermittlerin vorstand kapitän züchter
    züchterin bauer bäuerin schützer schützerin
  `,
  groups: `
    seiten seite zuhörer beschäftigte gästeblock block spieler leute
    polizei ministerium regierung behörde amt landratsamt firma unternehmen konzern gericht landgericht amtsgericht
    staatsanwaltschaft feuerwehr gewerkschaft verband verein partei fraktion stadtverwaltung verwaltung gemeinde stadt
    universität hochschule schule klinik krankenhaus bank zeitung sender agentur kommission rat stadtrat gemeinderat
    bundesregierung bundestag bundesrat landtag kanzleramt vorstand jury kirche bistum anwohner demonstranten
    demonstrierende fans zuschauer experten forscher wissenschaftler kritiker anwälte ermittler beamte eltern schüler
    lehrer bauern landwirte bürger initiative bürgerinitiative stiftung institut betreiber hersteller werk bahn armee bundeswehr mitarbeiter gegner
    sprechchöre menge chor anhänger protestierende demonstrierenden protestierenden nachbarn bewohner
  `,
  groupEndings:
    "ministerium behörde amt verband verein gericht anwaltschaft polizei verwaltung regierung gesellschaft initiative institut",
  particles: "von van der den de zu zur vom la le di da al el bin du ten ter",
  commonCapitals: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
    september oktober november dezember der die das ein eine und aber oder doch denn wenn als nachdem bevor weil obwohl in
    im an am auf zu zum zur für mit aus bei beim nach vor über unter gegen um durch ohne seit während wegen trotz er sie es
    wir ich man sein seine ihr ihre dieser diese dieses hier dort da dann jetzt heute gestern morgen auch nur noch schon
    so wie was wer wo warum wann kein keine ja nein nicht nun dabei dazu darauf damit dagegen danach zudem außerdem jedoch
    allerdings trotzdem deshalb daher später zunächst schließlich immer nie oft manchmal viele einige manche alle beide
    niemand jeder jede jedes einer zwei drei vier fünf laut vom ob dass bis ab unser mein ihm ihnen uns mir dem den des
    etwa fast rund knapp mehr weniger sogar gerade erst bereits ebenso selbst gleich zuletzt künftig nachmittag abend vormittag uhr
    jahr jahre jahren euro prozent millionen milliarden tag woche monat
  `,
  fillers: `
    auch dann nun noch wieder schließlich später zuvor bereits immer oft mehrfach öffentlich heute gestern am im montag
    dienstag mittwoch donnerstag freitag samstag sonntag sich hat habe hatte hatten haben wird wurde worden ist sei war
    werden will nicht nie nur leise laut schon ja doch etwa daraufhin dazu damals gegenüber weiter weiterhin zudem außerdem
    dabei jedoch aber hingegen dagegen es ihm ihr ihnen uns knapp trocken lachend zugleich einmal vorab anschließend selbst
    abend morgen nachmittag vormittag mittag
  `,
  works: `
    film buch roman lied song album gedicht gemälde ausstellung serie folge stück oper musical aufsatz artikel studie
    bericht titel überschrift schlagzeile zeitung zeitschrift magazin erzählung novelle sinfonie krimi komödie drama
    podcast sendung doku dokumentation hymne spiel motto reihe vortrag schlager ballade skulptur zeitschrift theaterstück
    kinderbuch debüt bilderbuch bildband operette kapitel essay kurzgeschichte wochenzeitung betitelt titels
  `,
  naming: `
    genannte genannten genannter nannte nennen
    sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt namens wort wörter begriff ausdruck namen name spitzname spitznamen
    bekannt_als getauft schiff kneipe gasthaus gasthof hotel lokal café restaurant projekt aktion kampagne programm
    bezeichnung das_wort der_begriff titel motto aufschrift schlagwort etikett wirtshaus wirtschaft label heißt hieß
    betitelt spitznamens überschrieben
  `,
  abbreviations: `
    dr prof hr fr st nr bzw ca etc usw z.b d.h u.a z.t bsp ggf inkl evtl vgl abs art str mio mrd jh jan feb mär apr jun jul
    aug sep sept okt nov dez dipl ing mag geb gest co hl sog tel s u z b d h a i v r
  `,
  elisions: "",
  joinedSubjects: "",
  indefinites: "ein eine einer einem einen zwei drei vier fünf sechs mehrere viele einige manche",
  partitives: "der von",
  complements: "für der des von vom aus am im bei beim an",
  maleDeterminers: "der ein dem den",
  maleEndings: "mann vater sohn bruder onkel",
  weakSources: "so für wie",
  things: "es",
  several: "sie wir beide alle",
  nominatives: "er ich wir",
  objectsBefore: "sich ihm ihr ihnen uns mir",
  adverbs: "auch dann später noch wieder dort hier nicht nur immer sehr schon",
  adjectiveEndings: "",
  clauses: "dass ob",
  copulas: "ist war heißt hieß",
  pluralEndings: "n",
  ages: "jahre alt",
  capitalAdjectives: "",
  weekdays:
    "montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend",
  beforeDays: "am",
  nearDays: "gestern heute morgen vorgestern übermorgen",
  nextOnes: "nächsten kommenden nächster kommender",
  lastOnes: "vergangenen letzten vorigen",
  future: "wird werden soll sollen",
  futureEndings: "",
  periods:
    "diese_woche=week:0 in_dieser_woche=week:0 vergangene_woche=week:-1 letzte_woche=week:-1 nächste_woche=week:1 kommende_woche=week:1 vergangenen_monat=month:-1 nächsten_monat=month:1",
  beforePlaces: "in im",
  companies: "unternehmen firma konzern gesellschaft verein",
  firstPerson: "ich mich mir mein meine meinen meinem meiner wir uns unser unsere",
  questions: "frage f moderator",
  refersBack:
    "und aber denn oder sondern weil dafür dagegen dabei dazu es das dies diese dieser dieses dadurch deshalb darum daher",
  verbSecond: true,
  capitalNouns: true,
};
