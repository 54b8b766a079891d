import type { ThingsTable } from "./things-table";

/** Of German news, what bears words and what is called out. */
export const germanThings = {
  introductions: "worten satz hinweis bemerkung begründung aufforderung feststellung frage gruß ausruf",
  notDocuments: `
    überweisung zuweisung einweisung ausweisung unterweisung abweisung zurückweisung verweisung anmeldung abmeldung
    wortmeldung krankmeldung rückmeldung ummeldung anspruch widerspruch einspruch zuspruch freispruch schuldspruch
    vorurteil werturteil altpapier toilettenpapier klopapier küchenpapier packpapier wertpapier heiratsantrag berechnung
    abrechnung hochrechnung anrechnung verrechnung verlosung auslosung ablosung besatzung mitgliedsbeitrag
    versicherungsbeitrag kostenbeitrag jahresbeitrag monatsbeitrag elternbeitrag solidarbeitrag arbeitgeberbeitrag
    pensionsbeitrag klimabeitrag betrag hygieneartikel sportartikel scherzartikel markenartikel haushaltsartikel
    fanartikel kriegserklärung liebeserklärung kopfkissen luftkissen sitzkissen regenjacke lederjacke strickjacke
    daunenjacke bademütze wollmütze skimütze pudelmütze landkarte eintrittskarte kreditkarte bankkarte speicherkarte
    sim-karte spielkarte dauerkarte jahreskarte
  `,
  messages: `
    mitteilung mitteilungen aussendung schreiben brief briefe beitrag post posting tweet tweets erklärung stellungnahme statement
    mail mails nachricht nachrichten botschaft grußwort appell aufruf rundschreiben rundmail newsletter telegramm depesche note fax sms
    kommuniqué communiqué kurzmitteilung eintrag kommentar bekanntmachung durchsage ankündigung einladung zuschrift meldung warnung
  `,
  presenting: `
    hängt hing hängen hingen klebt klebte kleben klebten steckt steckte stecken steckten liegt lag liegen lagen prangt
    prangte flattert flatterte weht wehte leuchtet leuchtete leuchten leuchteten blinkt blinkte baumelt baumelte lehnt lehnte
    ist war sind waren erscheint erschien findet fand pappt pappte thront thronte
  `,
  placing:
    "an am auf über überm unter unterm neben hinter hinterm vor vorm in im zwischen gegenüber daneben darüber darunter",
  cries: `
    ruf rufe rufen zuruf zurufe zurufen zwischenruf zwischenrufe zwischenrufen buhrufe buhrufen sprechchor sprechchöre
    sprechchören gesänge gesängen gebrüll geschrei parole parolen chöre chören
  `,
  criers: "mit unter",
  attributes: "mit",
  whereBefore: "in im am an auf vor hinter neben unter bei",
  deliveries: `
    lächeln grinsen lachen schmunzeln schulterzucken achselzucken kopfschütteln augenzwinkern seufzen nicken blick blicken
    stimme ton tränen wut zorn freude stolz erleichterung bedauern staunen nachdruck ironie spott sarkasmus humor ernst
    verzweiflung genugtuung begeisterung bestimmtheit überzeugung worten wort gespräch interview telefonat telefon anfrage
    nachfrage sendung fernsehen radio rundfunk netz internet prozess verhandlung verfahren debatte sitzung anhörung
    pressekonferenz konferenz diskussion aussprache wahl abstimmung vorbeigehen vorübergehen weggehen hinausgehen gehen
    scherz nachhinein anschluss vorfeld rahmen zusammenhang fall gegensatz allgemeinen grunde ende anfang beginn moment
    augenblick zeit wochenende morgen vormittag mittag nachmittag abend nacht tag tagen woche monat jahr sommer winter
    frühling herbst rückblick namen auftrag ordnung regel zukunft vergangenheit prinzip kamera mikrofon twitter facebook
    instagram bezug hinblick blickkontakt ernte aussage schluss wirklichkeit wahrheit tat
  `,
} satisfies Partial<ThingsTable>;
