import type { LanguageTable } from "./language";

/** What German news calls people and bodies, and how it addresses them. */
export const germanPeople = {
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
  femaleDeterminers: "die eine ihre",
  femaleEndings: "in frau mutter tochter schwester witwe oma tante nichte dame",
  maleDeterminers: "der ein dem den",
  maleEndings: "mann vater sohn bruder onkel",
  companies: "unternehmen firma konzern gesellschaft verein",
} satisfies Partial<LanguageTable>;
