import type { LanguageTable } from "./language";

/** What German news calls people and bodies, and how it addresses them. */
export const germanPeople = {
  roles: `
    kardinal papst patriarch rabbi hotelier medienrechtler juristin
    doktorand doktorandin habilitand habilitandin werkstattleiter finne finnin franzose französin schwede schwedin däne dänin brite
    britin ire amerikaner amerikanerin kanadier kanadierin italiener italienerin spanier spanierin portugiese portugiesin schweizer
    schweizerin österreicher österreicherin pole polin tscheche tschechin ungar ungarin russe russin ukrainer ukrainerin grieche
    griechin türke türkin norweger norwegerin niederländer niederländerin belgier belgierin luxemburger japaner japanerin chinese
    chinesin inder inderin brasilianer brasilianerin argentinier argentinierin mexikaner mexikanerin australier australierin
    berliner berlinerin münchner münchnerin hamburger hamburgerin wiener wienerin zürcher zürcherin israeli palästinenser palästinenserin
    volkswirt volkswirtin wirtschaftsweise wirtschaftsweiser kämmerer kämmerin imker imkerin tätowierer frisör friseur friseurin
    gastwirt gastwirtin wehrführer wehrführerin ärztesprecher tatverdächtige tatverdächtiger tatverdächtigen verdächtige verdächtiger
    beschuldigte beschuldigter beschuldigten geschädigte geschädigter betroffene betroffener angehörige angehöriger täter täterin
    mörder mörderin geschworene demonstrierende teilnehmer teilnehmerin organisator organisatorin veranstalter veranstalterin initiator
    initiatorin investor investorin banker bankerin volontär rektor rektorin dekan dekanin prediger imam rabbiner rabbinerin pastor
    pastorin kaplan abt äbtissin nonne mönch erzbischof weihbischof superintendent superintendentin propst pröpstin
    general oberst major hauptmann soldat soldatin kommandeur kommandeurin kommandant kommandantin offizier offizierin
    kommandantin sanitäter sanitäterin notarzt notärztin hebamme virologe virologin epidemiologe epidemiologin
    kfz-meister azubi auszubildende auszubildender lehrling geselle gesellin makler maklerin spediteur spediteurin reeder reederin
    lokführer lokführerin schaffner schaffnerin busfahrer pendlerin reisende reisender urlauber urlauberin tourist touristin
    zuschauer zuschauerin zuhörerin hörer hörerin nutzer nutzerin bürger bürgerin einwohner einwohnerin eigentümer eigentümerin
    aktionär aktionärin gesellschafter gesellschafterin verwaltungsrat aufsichtsrat betriebsrat betriebsrätin gewerkschafter gewerkschafterin
    gewerkschaftssekretär abteilungsleiterin philosoph philosophin theologe theologin ethnologe geograf geologe geologin
    politologe politologin politikwissenschaftlerin kriminologe kriminologin psychiater psychiaterin therapeut therapeutin
    informant informantin insider hinweisgeber whistleblower blogger bloggerin influencer influencerin rapper rapperin
    komponist komponistin pianist pianistin geiger geigerin tänzer tänzerin choreograf choreografin designer designerin
    fotograf fotografin bildhauer bildhauerin lektor lektorin kritiker kritikerin kolumnist kolumnistin chronist korrespondent
    korrespondentin reporter reporterin herausgeber herausgeberin produzent produzentin veteran veteranin flüchtling geflüchtete
    häftling gefangene gefangener geisel richterin schöffe schöffin notar notarin jurist juristin ombudsmann ombudsfrau
    sprinter sprinterin läufer läuferin boxer boxerin schwimmer schwimmerin radprofi rennfahrer rennfahrerin schiedsrichter
    schiedsrichterin kapitänin vize
    staatschef regierungschef premier premierminister premierministerin außenminister innenminister verteidigungsminister
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
    iker ikerin weise weiser star legende profi coach boss vize meisterin geber geberin nehmer nehmerin leute träger trägerin
    läufer läuferin springer springerin boxer halter halterin makler maklerin planer planerin tester testerin fan
    gänger gängerin händler macher macherin werker werkerin helfer helferin gegner gegnerin kritiker kritikerin mieter mieterin
    jäger jägerin täter täterin wirt wirtin pilot pilotin star banker bankerin bischof pfarrer opfer schüler schülerin
    bürger bürgerin banker verdächtige verdächtiger angehörige angehöriger ältester älteste diener dienerin
    könig königin sieger siegerin schütze schützin rentner rentnerin manager managerin reporter reporterin analyst analystin
    stratege strategin autor autorin chemiker physiker redakteur redakteurin ökonom ökonomin volkswirt volkswirtin
    polizist polizistin offizier offizierin beamter beamtin soldat soldatin general mitarbeiter mitarbeiterin
    ingenieur ingenieurin architekt architektin planer kommissar kommissarin hauptmann abgeordnete abgeordneter abgeordneten
    rätin räte wart wärtin schwester bruder sohn tochter witwe witwer nachbar nachbarin
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
  notRoles: "",
  groups: `
    rechnungshof landesrechnungshof bundesrechnungshof gerichtshof verwaltungsgerichtshof volksmund krankenkasse versicherung
    verfassungsschutz geheimdienst zoll bundespolizei kripo bundesverband städtetag gemeindetag branche industrie wirtschaft hilfswerk
    kinder leute jugendliche jugendlichen kreise kreisen regierungskreisen verhandlungskreisen unternehmenskreisen parteikreisen
    sicherheitskreisen büro haus kreml élysée-palast vatikan pentagon senat parlament ausschuss gremium bündnis allianz koalition
    opposition union organisation ngo hilfsorganisation airline reederei tochter abteilung pressestelle leitstelle zentrale
    redaktion liga klub club team mannschaft genossenschaft kammer innung caritas diakonie bundesgericht bundesverfassungsgericht
    bundesgerichtshof oberlandesgericht verwaltungsgericht nationalrat ständerat bundesamt notenbank zentralbank börse
    stadtwerke verkehrsbetriebe werft nato eu uno un who ezb fed familie angehörigen hinterbliebenen anwesenden umstehenden
    teilnehmer besucher kunden mieter passanten zeugen augenzeugen ermittler händler aktivisten aktivistinnen
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
    "fraktion kreise kreisen klub werke bündnis kommission konzern kammer hochschule universität klinik klinikum gewerkschaft partei stiftung agentur institut zentrum bank dienst werk ministerium behörde amt verband verein gericht anwaltschaft polizei verwaltung regierung gesellschaft initiative institut",
  male: "er ihm dieser jener",
  female: "sie ihr",
  unknown: "man wir ich es beide alle einer eine",
  maleTitles: "herr herrn sir könig prinz fürst pater bruder",
  femaleTitles: "frau königin prinzessin fürstin schwester",
  titles: `
    dr dr. prof prof. dipl.-ing dipl.-ing. dipl.-kfm. dipl.-psych. dipl.-biol. dipl.-phys. priv.-doz. professor professorin präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister
    ministerin bürgermeister bürgermeisterin papst bischof kardinal general pfarrer pfarrerin richter richterin trainer
    trainerin coach graf gräfin baron freiherr mag. mag
  `,
  femaleDeterminers: "die eine ihre",
  femaleEndings: "in frau mutter tochter schwester witwe oma tante nichte dame",
  femaleNounEndings:
    "ung heit keit schaft tät ion ik ei enz anz agentur kammer wehr behörde gruppe börse bank bahn airline liga armee kirche gemeinde presse zentrale stelle allianz",
  maleDeterminers: "der ein dem den",
  maleEndings: "mann vater sohn bruder onkel",
  bodyNames: "",
  companies: "unternehmen firma konzern gesellschaft verein",
} satisfies Partial<LanguageTable>;
