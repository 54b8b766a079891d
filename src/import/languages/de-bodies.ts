import { GERMAN_OTHER_BODIES } from "./de-other-bodies";
import { GERMAN_OTHER_DOCUMENTS } from "./de-other-documents";
import type { LanguageTable } from "./language";

/** Bodies and documents that speak in German news. */
export const germanBodies = {
  groups: `
    grünen sozialdemokraten christdemokraten freisinnigen liberalen konservativen jusos werteunion seniorenunion wählergemeinschaft bürgerliste wählervereinigung
    vereinigung zusammenschluss dachorganisation zunft jugendorganisation interessengemeinschaft arbeitsgemeinschaft
    thw kommune fakultät elternvertretung klinikum discounter versorger entsorger verlag kollegium publikum
    zuschauerränge tribüne südkurve nordkurve fankurve fanblock anwohnerschaft bevölkerung nachtschicht frühschicht
    spätschicht crew truppe regierungslager gegenseite verteidigung nebenklage klägerseite streikende streikenden
    teilnehmende teilnehmenden gäste mütter väter schülerschaft lehrkräfte lehrerschaft ärzteschaft pflegekräfte
    mitarbeitende mitarbeitenden kundschaft wirte gastronomen retter befürworter sympathisanten petitionäre
    trägerschaft umweltring landesbund bauernbund beamtenbund gemeindebund imkerbund sängerbund heimatbund
    landkreistag kesb suva sbb rundfunkanstalt landesanstalt treuhand schlichtungsstelle ombudsstelle
    beratungsstelle finanzaufsicht studienteam forschungsteam forschungsgruppe projektgruppe expertengruppe
    autorengruppe kuratorium konsortium syndikat kartell holding baufirma oppositionsbank oppositionsbänke
    regierungsbank studierende studierenden reisende reisenden kinderschar besatzung hausgemeinschaft
    eigentümergemeinschaft erbengemeinschaft hauseigentümerverband gewerbeverband
    bund hunderte tausende dutzende zehntausende hunderttausende     rechnungshof landesrechnungshof bundesrechnungshof gerichtshof verwaltungsgerichtshof volksmund krankenkasse versicherung
    verfassungsschutz geheimdienst zoll bundespolizei kripo bundesverband städtetag gemeindetag branche industrie wirtschaft
    hilfswerk kinder leute jugendliche jugendlichen kreise kreisen regierungskreisen verhandlungskreisen unternehmenskreisen
    parteikreisen sicherheitskreisen büro haus kreml élysée-palast vatikan pentagon senat parlament ausschuss gremium bündnis
    allianz koalition opposition union organisation ngo hilfsorganisation airline reederei tochter abteilung pressestelle
    leitstelle zentrale redaktion liga klub club team mannschaft genossenschaft kammer innung caritas diakonie bundesgericht
    bundesverfassungsgericht bundesgerichtshof oberlandesgericht verwaltungsgericht nationalrat ständerat bundesamt notenbank
    zentralbank börse stadtwerke verkehrsbetriebe werft nato eu uno un who ezb fed familie angehörigen hinterbliebenen
    anwesenden umstehenden teilnehmer besucher kunden mieter passanten zeugen augenzeugen ermittler händler aktivisten
    aktivistinnen seiten seite zuhörer beschäftigte gästeblock block spieler polizei ministerium regierung behörde amt
    landratsamt firma unternehmen konzern gericht landgericht amtsgericht staatsanwaltschaft feuerwehr gewerkschaft verband
    verein partei fraktion stadtverwaltung verwaltung gemeinde stadt universität hochschule schule klinik krankenhaus bank
    zeitung sender agentur kommission rat stadtrat gemeinderat bundesregierung bundestag bundesrat landtag kanzleramt vorstand
    jury kirche bistum anwohner demonstranten demonstrierende fans zuschauer experten forscher wissenschaftler kritiker anwälte
    beamte eltern schüler lehrer bauern landwirte bürger initiative bürgerinitiative stiftung institut betreiber hersteller werk
    bahn armee bundeswehr mitarbeiter gegner sprechchöre menge chor anhänger protestierende demonstrierenden protestierenden
    nachbarn bewohner bundesland kanton landkreis bezirk bezirksamt magistrat ortsbeirat ortsrat kreistag bürgerschaft
    abgeordnetenhaus regierungsrat staatsrat kabinett bundeskanzleramt staatskanzlei innenministerium außenministerium direktion
    generaldirektion bildungsdirektion landespolizeidirektion polizeidirektion polizeipräsidium polizeiinspektion
    landeskriminalamt bundeskriminalamt generalstaatsanwaltschaft bundesanwaltschaft oberstaatsanwaltschaft staatsschutz
    nachrichtendienst bundesnachrichtendienst rettungsdienst wasserwacht bergwacht bergrettung seenotretter zivilschutz
    katastrophenschutz handelskammer handwerkskammer ärztekammer arbeiterkammer wirtschaftskammer landwirtschaftskammer
    bauernverband branchenverband arbeitgeberverband dachverband fachverband sozialverband mieterbund mieterverein
    naturschutzbund tierschutzbund tierschutzverein umweltverband fahrgastverband automobilclub gewerkschaftsbund betriebsrat
    personalrat elternbeirat elternrat schülerrat asta aufsichtsrat verwaltungsrat aktionärsversammlung hauptversammlung
    geschäftsführung geschäftsleitung konzernleitung konzernspitze unternehmensleitung unternehmensführung klubführung
    vereinsführung parteiführung parteispitze fraktionsspitze schulleitung klinikleitung einsatzleitung direktorium präsidium
    lenkungsausschuss untersuchungsausschuss arbeitsgruppe arbeitskreis expertenrat ethikrat wetterdienst robert-koch-institut
    forschungsinstitut meinungsforschungsinstitut akademie universitätsklinikum spital krankenhausgesellschaft pharmakonzern
    autobauer autokonzern netzbetreiber energieversorger verkehrsverbund verkehrsgesellschaft bahngesellschaft fluggesellschaft
    fluglinie brauerei molkerei warenhauskette supermarktkette handelskette einzelhandel startup start-up sparkasse
    rentenversicherung arbeitsagentur jobcenter bundesagentur gesundheitsamt ordnungsamt jugendamt veterinäramt umweltamt bauamt
    finanzamt sozialamt standesamt arbeitsinspektorat bischofskonferenz landeskirche synode diözese erzbistum pfarrei
    kirchengemeinde moscheegemeinde zentralrat menschenrechtsorganisation umweltorganisation umweltschutzorganisation
    verbraucherzentrale tierschutzorganisation flüchtlingsrat ärzteverband pressedienst presseagentur nachrichtenagentur
    tageszeitung wochenzeitung fernsehsender rundfunk filmstudio opernhaus orchester ensemble festivalleitung nationalmannschaft
    bundesligist zweitligist drittligist erstligist aufsteiger rekordmeister traditionsverein fanklub fanclub ultras
    fußballverband handballverband skiverband weltverband europaverband ligaverband schiedsgericht sportgericht sportbund
    milizen miliz rebellen taliban hamas hisbollah militär generalstab streitkräfte armeeführung luftwaffe küstenwache
    grenzschutz grenzpolizei strafkammer schwurgericht arbeitsgericht sozialgericht landessozialgericht finanzgericht
    familiengericht kartellamt bundesnetzagentur datenschutzbehörde aufsichtsbehörde ehepaar trio duo eheleute zwillinge
    großeltern schulklasse nachbarschaft belegschaft fahrgäste passagiere anleger investoren aktionäre organisatoren initiatoren
    rettungskräfte einsatzkräfte ärzte beschäftigten gewerkschaften verbände kommunen wirtschaftsverbände oppositionsparteien
    ${GERMAN_OTHER_BODIES}
    regierungsparteien klimaaktivisten ökonomen analysten archäologen astronomen juristen diplomaten
  `,
  groupEndings: `
    fraktion kreise kreisen klub werke bündnis kommission konzern kammer hochschule universität klinik klinikum gewerkschaft
    partei stiftung agentur institut zentrum bank dienst werk ministerium behörde amt verband verein gericht anwaltschaft
    polizei verwaltung regierung gesellschaft initiative direktion präsidium inspektorat departement departementsleitung
    dezernat ausschuss senat kabinett kommando verbund konferenz synode akademie spital sparkasse gemeinde redaktion zentrale
    leitstelle wacht dienststelle zeitung sender wehr versicherung
  `,
  bodyNames: `
    stadion arena halle flughafen bahnhof hafen rathaus theater oper museum bibliothek hotel gasthof klinik klinikum spital
    universität hochschule akademie institut schule gymnasium kolleg verlag zeitung kurier bote anzeiger rundschau nachrichten
    tagblatt tageblatt morgenpost abendblatt merkur magazin radio rundfunk fernsehen verein verband bund union partei bündnis
    bank sparkasse volksbank kasse versicherung werke motoren energie holding gruppe gesellschaft stiftung orchester chor
    philharmonie festival pokal cup liga platz straße allee brücke tal see insel gebirge berge zentrum center forum haus palais
    schloss burg turm park zoo kirche dom kloster ministerium amt kammer gericht polizei feuerwehr armee
  `,
  documents: `
    ${GERMAN_OTHER_DOCUMENTS}
    chat choreografie choreographie choreo karton pappkarton pappe brett comic karikatur sprechblase video
    spot gedicht strophe vers reim kündigung abmahnung mahnung vollmacht attest ratgeber wegweiser
    litfaßsäule stempel visitenkarte warnweste kassenbon ausweis führerschein versicherungspolice tonband
    bandansage mailbox kalender kalenderblatt dienstplan tagesordnung lehrbuch kochbuch verzeichnis tabelle
    datenblatt steckbrief lexikon duden enzyklopädie wörterbuch akte akten unterlagen dokument dokumente
    aufzeichnung mitschnitt abschrift richterspruch schiedsspruch verfügung anordnung strafanzeige
    verfassung abkommen übereinkommen vereinbarung konvention deklaration agenda evaluation evaluierung
    auswertung untersuchung schal girlande kranz obduktionsbericht rückmeldung kondolenzliste
    erhebung analyse leitbild regierungsprogramm grußkarte katalog folder poster schildchen pappschildchen
    kartonschildchen holzschild blechschild infotafel kreidetafel schiefertafel sticker anleitung gebrauchsanweisung
    hausordnung statut statuten reglement vorschrift getränkekarte ticket fahrschein fragebogen logbuch fahrtenbuch
    kirchenbuch zeugnis zertifikat untertitel motto refrain hymne videowand tasse becher kissen magnet kranzschleife
    navi navigationsgerät fahrkartenautomat chatbot hirtenbrief aufruf konzept merkzettel notizzettel spickzettel
    mütze kappe basecap pullover jacke armband button anstecker klausel paragraf paragraph absatz rechnung quittung
    beleg kassenzettel lautsprecher durchsage lautsprecherdurchsage anrufbeantworter ansage computerstimme app
    anzeige leuchttafel leuchtreklame plane leinwand bildschirm display laufschrift wandbild mural fresko bierdeckel
    bildunterschrift überschrift schlagzeile formbrief serienbrief ergebnisbrief vordruck formular beschriftung
    hinweis warnhinweis gravur prägung tätowierung kühlschrankmagnet einband buchrücken deckblatt titelseite
    satzung vereinssatzung postkarte leintuch laken t-shirt pappschild trikot aufkleber spruchband fahne flagge schriftzug
    graffito graffiti karte gutachten entwurf gesetzentwurf eckpunktepapier vermerk dossier communiqué kommuniqué ankündigung
    ausschreibung umfrage verordnung richtlinie memo einladung urkunde grabstein plakette gedenktafel testament abschiedsbrief
    newsletter tweet posting spielbericht notizbuch handtücher erklärung mitteilung pressemitteilung brief bericht schreiben
    schild plakat transparent banner zettel beschluss urteil antrag protokoll papier e-mail mail nachricht beitrag artikel
    kommentar studie gesetz aushang inschrift tagebuch begründung anklageschrift anklage stellungnahme chronik aufschrift
    petition flugblatt leitartikel bescheid vertrag tafel text programmheft urteilsbegründung eintrag rundschreiben resolution
    meldung warnmeldung eilmeldung medienmitteilung presseaussendung aussendung presseerklärung statement schriftsatz
    schriftstück klageschrift eingabe brandbrief drohbrief bekennerschreiben bekennervideo rundmail rundbrief kalendereintrag
    aktenvermerk aktennotiz notiz randnotiz ermittlungsakte polizeibericht abschlussbericht zwischenbericht jahresbericht
    rohbericht untersuchungsbericht lagebericht positionspapier strategiepapier thesenpapier grundsatzpapier leitfaden handbuch
    merkblatt informationsblatt faltblatt broschüre prospekt flyer handzettel spruch sinnspruch slogan parole losung wahlspruch
    wahlplakat schriftrolle hinweistafel hinweisschild warnschild straßenschild ortsschild türschild klingelschild namensschild
    leuchtschrift anzeigetafel todesanzeige traueranzeige stellenanzeige inserat annonce aushängeschild etikett beipackzettel
    sms whatsapp whatsapp-nachricht kurznachricht textnachricht chatnachricht sprachnachricht telegramm fax instagram-post
    facebook-post instagram-beitrag telegram-kanal webseite website homepage internetseite blogeintrag blogbeitrag
    videobotschaft pressetext ankündigungstext begleittext klappentext wikipedia-eintrag vorwort nachwort fußnote nachruf
    rezension reportage kolumne gastbeitrag leserbrief editorial zeitungsartikel zeitungsbericht medienbericht memoiren
    autobiografie biografie manuskript skript drehbuch gesetzestext gesetzesentwurf grundgesetz koalitionsvertrag wahlprogramm
    parteiprogramm manifest charta erlass dekret weisung dienstanweisung allgemeinverfügung haftbefehl strafbefehl
    bußgeldbescheid gerichtsbeschluss beschlussvorlage beschlusstext antragstext entschließung entschließungsantrag gegenantrag
    dringlichkeitsantrag eckpunkte wetterbericht unwetterwarnung bulletin protestnote depesche sitzungsprotokoll
    vernehmungsprotokoll wortprotokoll niederschrift mitschrift zeugenaussage transparente spruchbänder plakate schilder
    banderole bettlaken t-shirts shirt shirts aufdruck schriftzüge gedenkstein grabinschrift widmung gästebuch kondolenzbuch
    poesiealbum urteilsspruch spendenaufruf demoaufruf stellenausschreibung speisekarte menükarte preisliste fahrplan
  `,
} satisfies Partial<LanguageTable>;
