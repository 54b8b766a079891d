import { GERMAN_ORIGINS } from "./de-origins";
import { GERMAN_OTHER_ROLES } from "./de-other-roles";
import type { LanguageTable } from "./language";

/** What German news calls people by: what they do, what they are, where they are from. */
export const germanRoles = {
  roles: `
    anrainer senner standler hausbesorger postler polier zwischenrufer greißler älpler zusenn abwartin schwinger säumer
    bergler vertriebene ranger reinigungskraft portier concierge türsteher rausschmeißer pförtner garderobiere souffleur
    souffleuse beleuchter inspizient bühnenbildner barbier juwelier korbflechter zimmerer klempner pflasterer steinmetzin
    vergolder tapezierer raumausstatter polsterer ziegenhirt melker magd tagelöhner flößer matrose funker weichensteller
    taxler kurier fahrradkurier zusteller paketbote auktionator ausrufer croupier hausierer novizin diakon diakonin
    konfirmand firmling täufling muezzin eremit sternsinger zeugwartin balljunge trompeter posaunist conférencier magier
    clown clownin messerwerfer gaukler bauchredner quacksalber schamane
    kardinal papst patriarch rabbi hotelier medienrechtler doktorand/in habilitand/in werkstattleiter finne finnin franzose
    französin schwede schwedin däne dänin brite britin ire amerikaner/in kanadier/in italiener/in spanier/in portugiese
    portugiesin schweizer/in österreicher/in pole polin tscheche tschechin ungar/in russe russin ukrainer/in grieche griechin
    türke türkin norweger/in niederländer/in belgier/in luxemburger japaner/in chinese chinesin inder/in brasilianer/in
    argentinier/in mexikaner/in australier/in berliner/in münchner/in hamburger/in wiener/in zürcher/in israeli palästinenser/in
    volkswirt/in wirtschaftsweise wirtschaftsweiser kämmerer kämmerin imker/in tätowierer frisör friseur/in gastwirt/in
    wehrführer/in ärztesprecher tatverdächtige tatverdächtiger tatverdächtigen verdächtige verdächtiger beschuldigte
    beschuldigter beschuldigten geschädigte geschädigter betroffene betroffener angehörige angehöriger täter/in mörder/in
    geschworene demonstrierende teilnehmer/in organisator/in veranstalter/in initiator/in investor/in banker/in volontär
    rektor/in dekan/in prediger imam rabbiner/in pastor/in kaplan abt äbtissin nonne mönch erzbischof weihbischof
    superintendent/in propst pröpstin general oberst/in major hauptmann soldat/in kommandeur/in kommandant/in offizier/in
    sanitäter/in notarzt notärztin hebamme virologe virologin epidemiologe epidemiologin kfz-meister azubi auszubildende
    auszubildender lehrling geselle gesellin makler/in spediteur/in reeder/in lokführer/in schaffner/in busfahrer reisende
    reisender urlauber/in tourist/in zuschauer/in zuhörerin hörer/in nutzer/in bürger/in einwohner/in eigentümer/in aktionär/in
    gesellschafter/in verwaltungsrat aufsichtsrat betriebsrat betriebsrätin gewerkschafter/in gewerkschaftssekretär philosoph/in
    theologe theologin ethnologe geograf geologe geologin politologe politologin politikwissenschaftlerin kriminologe
    kriminologin psychiater/in therapeut/in informant/in insider hinweisgeber whistleblower blogger/in influencer/in rapper/in
    komponist/in pianist/in geiger/in tänzer/in choreograf/in designer/in fotograf/in bildhauer/in lektor/in kritiker/in
    kolumnist/in chronist korrespondent/in reporter/in herausgeber/in produzent/in veteran/in flüchtling geflüchtete häftling
    gefangene gefangener geisel schöffe schöffin notar/in jurist/in ombudsmann ombudsfrau sprinter/in läufer/in boxer/in
    schwimmer/in radprofi rennfahrer/in schiedsrichter/in vize staatschef regierungschef premier premierminister/in
    außenminister innenminister verteidigungsminister mitarbeiter/in angestellte angestellter augenzeugin passant/in pendler/in
    kundin stimme verurteilte verurteilter minister/in sprecher/in chef/in präsident/in leiter/in direktor/in vorsitzende
    vorsitzender vorsitzenden geschäftsführer/in bürgermeister/in oberbürgermeister/in landrat landrätin abgeordnete
    abgeordneter abgeordneten senator/in richter/in staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin anwalt
    anwältin rechtsanwalt rechtsanwältin verteidiger/in angeklagte angeklagter angeklagten kläger/in zeuge zeugin polizist/in
    kommissar/in trainer/in spieler/in stürmer/in torwart torhüter/in torfrau kapitän/in lehrer/in schulleiter/in professor/in
    forscher/in wissenschaftler/in experte expertin historiker/in ökonom/in autor/in schriftsteller/in dichter/in regisseur/in
    schauspieler/in sänger/in musiker/in dirigent/in maler/in künstler/in kurator/in koch köchin bauer bäuerin landwirt/in
    winzer/in fischer/in arbeiter/in fahrer/in pilot/in arzt ärztin pfleger/in krankenschwester chirurg/in psychologe
    psychologin ingenieur/in architekt/in besitzer/in inhaber/in gründer/in unternehmer/in händler/in kunde bewohner/in
    anwohner/in nachbar/in mieter/in vermieter/in aktivist/in demonstrant/in mutter vater sohn tochter bruder schwester ehemann
    ehefrau mann frau witwe witwer onkel tante freund/in kollege kollegin junge mädchen opfer überlebende bischof bischöfin
    pfarrer/in priester botschafter/in diplomat/in berater/in kanzler/in kandidat/in mitglied vertreter/in stellvertreter/in
    geschäftsmann rentner/in gast besucher/in leser/in student/in schüler/in journalist/in redakteur/in bäcker/in metzger
    wirt/in förster/in jäger/in feuerwehrmann einsatzleiter/in stadträtin stadtrat gemeinderat gemeinderätin beigeordnete
    dezernent/in referent/in verkäufer/in tischler schreiner handwerker meister/in sachverständige gutachter/in enkel/in biologe
    biologin meteorologe meteorologin soziologe soziologin archäologe archäologin museumsdirektor intendant/in verleger/in
    analyst/in vorstand vorständin kassierer/in pächter/in müller-chef ministerpräsident/in ersthelfer augenzeuge präfekt
    beamter beamte beamtin beamten weltmeister/in sportdirektor manager/in obmann obfrau fraktionschef/in moderator
    abteilungsleiter/in administrator/in agent/in akrobat/in akteur/in aktuar/in akustiker/in altenpfleger/in amtsleiter/in
    anbieter/in anfänger/in angler/in animateur/in anhänger/in ankläger/in anleger/in anrufer/in ansprechpartner/in
    antragsteller/in anwender/in apotheker/in arbeitgeber/in arbeitnehmer/in artist/in assistent/in astronaut/in astronom/in
    astrophysiker/in aufseher/in ausbilder/in aussteller/in auswanderer/in außendienstler/in autofahrer/in automechaniker/in
    bademeister/in bankier/in barkeeper/in barista bassist/in bauarbeiter/in bauherr/in bauingenieur/in bauleiter/in
    beobachter/in bergführer/in bergmann bergfrau bergretter/in bergsteiger/in bestatter/in betreuer/in bewerber/in
    bewirtschafter/in bibliothekar/in bieter/in bildungsexperte bildungsexpertin biochemiker/in biathlet/in boss/in botaniker/in
    brauer/in briefträger/in bräutigam buchautor/in buchhalter/in buchhändler/in bundestrainer/in bürgerrechtler/in
    bürokaufmann bürokauffrau camper/in caterer/in cellist/in chefarzt chefärztin chefredakteur/in chefredaktor/in
    chemieprofessor/in choreograph/in christ/in comedian/in computerlinguist/in controller/in dachdecker/in datenschützer/in
    dealer/in demograf/in demokrat/in dienstleister/in disponent/in doktor/in dolmetscher/in dozent/in drogist/in
    eiskunstläufer/in elektriker/in elektroniker/in empfänger/in entdecker/in entertainer/in entwickler/in entwicklungshelfer/in
    erbe erbin erfinder/in ermittler/in erntehelfer/in ersteller/in erzieher/in ethiker/in existenzgründer/in fachanwalt
    fachanwältin fachberater/in fachbereichsleiter/in fahnder/in fahrgast fahrlehrer/in familienrichter/in farmer/in fechter/in
    fernfahrer/in feuerwerker/in filmemacher/in filmproduzent/in finanzberater/in finanzier/in fitnesstrainer/in fleischer/in
    fliesenleger/in florist/in fluglotse fluglotsin flugbegleiter/in förderer/in forensiker/in forstwirt/in forstamtsleiter/in
    fraktionsvorsitzender franziskaner/in freiberufler/in freiwilliger friedensforscher/in fußballer/in futurologe futurologin
    galerist/in gartenbauer gartenbäuerin gärtner/in gärtnermeister/in geburtshelfer/in gefreiter geheimdienstler/in geher/in
    gefährte gefährtin gegenspieler/in genetiker/in genosse genossin gerichtsmediziner/in geschichtslehrer/in gesandter
    gesetzgeber/in gesprächspartner/in gestalter/in gewerbetreibender gewichtheber/in gitarrist/in glaser/in gläubiger/in
    goldschmied/in golfer/in grafiker/in grenzer/in griller/in großhändler/in grundbesitzer/in gründungsvater gründungsmutter
    gruppenleiter/in gutsbesitzer/in gynäkologe gynäkologin handballer/in handelsvertreter/in handlanger/in hausarzt hausärztin
    hausherr/in hausmeister/in heimatforscher/in heimleiter/in heilpraktiker/in helfer/in helikopterpilot/in herzog/in
    historiograf/in hirte hirtin hobbygärtner/in hochschullehrer/in hofrat hofrätin holzfäller/in hundehalter/in hundeführer/in
    hydrologe hydrologin illustrator/in immobilienmakler/in imkermeister/in impresario/in industrieller informatiker/in
    initiant/in innenarchitekt/in inspektor/in installateur/in instrumentenbauer instrumentenbäuerin interviewer/in
    islamwissenschaftler/in jazzer/in jongleur/in jubilar/in judoka/in jugendlicher jungbauer jungbäuerin justiziar/in
    kameramann kamerafrau kammersänger/in kanute kanutin kapellmeister/in kardiologe kardiologin karikaturist/in kellner/in
    keramiker/in kickboxer/in kieferorthopäde kieferorthopädin kinderarzt kinderärztin kitaleiter/in klavierbauer klavierbäuerin
    kletterer/in klimaforscher/in klimatologe klimatologin kneipier/in knecht/in koalitionär/in kommissionspräsident/in
    kommunist/in konditor/in konkurrent/in konstrukteur/in konsul/in kontrahent/in kontrolleur/in konservator/in konzernchef/in
    kranführer/in kreisbrandmeister/in kriminalbeamter kriminalist/in kulturwissenschaftler/in kunsthistoriker/in
    kunsthändler/in künstleragent/in küster/in landarzt landärztin landesvater landesmutter landschaftsarchitekt/in
    landwirtschaftsminister/in langläufer/in lebensretter/in lebensgefährte lebensgefährtin legionär/in leichtathlet/in
    leidtragender leistungssportler/in lenker/in lieferant/in lieferfahrer/in literaturwissenschaftler/in logistiker/in logopäde
    logopädin lobbyist/in lotse lotsin luftfahrtexperte luftfahrtexpertin magierin mandant/in marathonläufer/in
    marineoffizier/in masseur/in mathematiker/in maurer/in mechaniker/in mechatroniker/in mediator/in medienwissenschaftler/in
    mediziner/in mentor/in messner/in migrationsforscher/in militärexperte militärexpertin mitbewohner/in mitgründer/in
    mitinhaber/in mitschüler/in mitspieler/in mitstreiter/in mittäter/in mitveranstalter/in modedesigner/in monarch/in
    montanist/in monteur/in moralist/in motorradfahrer/in müllerin museumsleiter/in museumspädagoge museumspädagogin mystiker/in
    nachfolger/in nachfahre nachfahrin nachwuchsspieler/in narrin naturschützer/in nazi/in neonazi/in neurologe neurologin
    neurowissenschaftler/in nobelpreisträger/in nomade nomadin notfallsanitäter/in oberarzt oberärztin offizieller olympionike
    olympionikin onkologe onkologin operateur/in optiker/in oppositioneller ornithologe ornithologin orgelbauer orgelbäuerin
    organist/in orthopäde orthopädin ortsvorsteher/in ortschef/in ozeanograf/in pädagoge pädagogin paläontologe paläontologin
    parkbesucher/in partner/in passagier/in pate patin pathologe pathologin patient/in patron/in peiniger/in pensionär/in
    pensionist/in personalchef/in personalrat personalrätin personaler/in pfadfinder/in pfandleiher/in pferdezüchter/in
    pflegedienstleiter/in pflegedirektor/in philanthrop/in philologe philologin pilger/in pionier/in planer/in platzwart/in
    podologe podologin poet/in postbote postbotin praktikant/in prinzin privatdetektiv/in prinzipal/in produktionsleiter/in
    programmierer/in projektleiter/in promoter/in prophet/in prorektor/in protagonist/in provinzgouverneur/in prüfer/in
    publizist/in punker/in putschist/in quereinsteiger/in radfahrer/in radiologe radiologin radler/in rassist/in ratsherr/in
    raubtierpfleger/in rechtsexperte rechtsexpertin rechtsmediziner/in rechtswissenschaftler/in reformator/in regent/in
    reiseleiter/in reiter/in rekrut/in religionswissenschaftler/in rennleiter/in reservist/in restaurator/in restaurantleiter/in
    rettungssanitäter/in revisor/in revolutionär/in ritterin roboterexperte roboterexpertin rodler/in romancier/in
    rüstungsexperte rüstungsexpertin saisonarbeiter/in salesianer/in sammler/in schachspieler/in schadensgutachter/in schafhirte
    schafhirtin scharfschütze scharfschützin schatzmeister/in schäferin schausteller/in schiffbauer schiffbäuerin schlosser/in
    schmiedin schneiderin schornsteinfeger/in schöpfer/in schriftführer/in schulrat schulrätin schuldner/in schuster/in schwager
    schwägerin schwiegersohn schwimmmeister/in seelsorger/in segler/in seismologe seismologin sektenführer/in selbstständiger
    seminarleiter/in senior/in serientäter/in siedler/in skifahrer/in skipper/in skispringer/in snowboarder/in söldner/in
    solist/in sommelier/in sozialarbeiter/in sozialist/in sozialpädagoge sozialpädagogin sozialwissenschaftler/in
    spaziergänger/in spekulant/in spezialist/in spion/in sportchef/in sportler/in sportwissenschaftler/in
    sprachwissenschaftler/in staatsrechtler/in staatssekretär/in stadionsprecher/in stadtführer/in stadtplaner/in
    stadtschreiber/in stammgast statiker/in statistiker/in steuerberater/in steuerzahler/in stifter/in stipendiat/in
    storchenvater storchenmutter straftäter/in straßenbauer straßenbäuerin streetworker/in streikender strafverteidiger/in
    studienleiter/in surfer/in synchronsprecher/in systematiker/in tankwart/in tanzlehrer/in taucher/in taxifahrer/in
    techniker/in teamchef/in teamleiter/in telefonist/in tennisprofi/in tennisspieler/in terrorist/in textdichter/in
    theatermacher/in theaterleiter/in thronfolger/in tierarzt tierärztin tierpfleger/in tierschützer/in tischlermeister/in
    toningenieur/in topmanager/in torjäger/in totengräber/in tourismusdirektor/in trafikant/in träger/in trainee trainein
    trauzeuge trauzeugin treuhänder/in trommler/in tüftler/in turner/in überlebender umweltschützer/in unfallforscher/in
    uhrmacher/in umweltaktivist/in unterhändler/in unterstützer/in unteroffizier/in urologe urologin vegetarier/in
    verbandschef/in verbraucher/in verbraucherschützer/in verbrecher/in verdiener/in verfasser/in verfolger/in verhandler/in
    verkehrsplaner/in verlierer/in vermittler/in vernehmer/in versicherer/in versicherter vertrauter veterinär/in virtuose
    virtuosin völkerrechtler/in vordenker/in vorarbeiter/in vorgänger/in vorkämpfer/in vorreiter/in vorsteher/in vulkanologe
    vulkanologin wachmann wachfrau wähler/in waldbesitzer/in wanderer/in wasserballer/in webdesigner/in weggefährte weggefährtin
    wehrleiter/in weltcupsieger/in werber/in werftarbeiter/in werkleiter/in wettbewerber/in wildhüter/in wirtschaftsprüfer/in
    wirtschaftswissenschaftler/in wissenschafter/in wohltäter/in wortführer/in zahnarzt zahnärztin zauberer/in zechpreller/in
    zeichner/in zeitzeuge zeitzeugin zimmermann zimmerfrau zivilschützer/in zoologe zoologin zoodirektor/in zuchtmeister/in
    zugbegleiter/in zulieferer/in zuwanderer/in zwilling/in anästhesist/in internist/in dermatologe dermatologin pharmakologe
    pharmakologin toxikologe toxikologin mikrobiologe mikrobiologin immunologe immunologin ökologe ökologin agrarökonom/in
    agronom/in gourmet gastgeber/in veranstaltungsleiter/in netzwerker/in schwimmlehrer/in skilehrer/in schulsprecher/in
    elternsprecher/in klassensprecher/in gemeindesprecher/in feuerwehrsprecher/in pressesprecher/in hofsprecher/in
    regierungssprecher/in konzernsprecher/in ratsfrau kauffrau kaufmann geschäftsfrau hausfrau hausmann landfrau fachfrau
    fachmann amtfrau amtmann schirmherr/in hausdame dame herr baroness braut waise baby kind teenager teenie knabe bub bube
    bursche kerl opa oma großmutter großvater schwiegermutter schwiegervater stiefvater stiefmutter ziehvater patentante
    patenonkel cousin cousine neffe nichte geschwister fachkraft führungskraft lehrkraft pflegekraft hilfskraft einsatzkraft
    servicekraft putzkraft küchenhilfe haushaltshilfe prominente prominenter kranke kranker verletzte verletzter vermisste
    vermisster tote toter obdachlose obdachloser arbeitslose arbeitsloser deutsche deutscher erwachsene erwachsener
    ehrenamtliche ehrenamtlicher freiwillige intellektuelle intellektueller delegierte delegierter gesandte bevollmächtigte
    bevollmächtigter verantwortliche verantwortlicher zuständige zuständiger vorgesetzte vorgesetzter bediensteter bedienstete
    beteiligte beteiligter leitende leitender vorbestrafte inhaftierte inhaftierter entführte hinterbliebene hinterbliebener
    verbündete verbündeter studierende studierender lehrende forschende vize-chef ex-chef alt-bundespräsident bundespräsident
    kronprinz kronprinzessin könig/in kaiser/in diktator/in machthaber/in rebellenführer präsidiumsmitglied vorstandsmitglied
    ratsmitglied parteimitglied bandmitglied crewmitglied vorstandschefin aufsichtsratschef nebenkläger/in vorsitzführende
    schiedsmann sprayer hacker gamer streamer youtuber/in tiktoker zocker dj sternekoch spitzenkoch chefkoch küchenchef/in
    firmenchef/in firmengründer seniorchef juniorchef/in inselbewohner insulaner stadtbewohner dorfbewohner urlaubsgast
    hotelgast badegast zaungast stargast ureinwohner
    ${GERMAN_OTHER_ROLES}
  `,
  roleEndings: `
    iker/in weise weiser star legende profi coach boss vize geber/in nehmer/in leute träger/in läufer/in springer/in boxer
    halter/in makler/in planer/in tester/in fan gänger/in händler/in macher/in werker/in helfer/in gegner/in kritiker/in
    mieter/in jäger/in täter/in wirt/in pilot/in banker/in bischof pfarrer opfer schüler/in bürger/in verdächtige verdächtiger
    angehörige angehöriger ältester älteste diener/in könig/in sieger/in schütze schützin rentner/in manager/in reporter/in
    analyst/in stratege strategin autor/in chemiker physiker redakteur/in ökonom/in volkswirt/in polizist/in offizier/in beamter
    beamtin soldat/in general mitarbeiter/in ingenieur/in architekt/in kommissar/in hauptmann abgeordnete abgeordneter
    abgeordneten rätin räte wart wärtin schwester bruder sohn tochter witwe witwer nachbar/in orin erin istin ärin entin antin
    ologin rektor ianer minister/in sprecher/in chef/in präsident/in leiter/in direktor/in vorsitzende vorsitzender vorsitzenden
    führer/in meister/in rat richter/in anwalt anwältin trainer/in spieler/in lehrer/in forscher/in wissenschaftler/in experte
    expertin historiker/in arbeiter/in fahrer/in arzt ärztin besitzer/in inhaber/in gründer/in bewohner/in aktivist/in mann frau
    mutter vater kollege kollegin beauftragte beauftragter beauftragten kandidat/in vertreter/in berater/in politiker/in
    referent/in pfleger/in retter/in hüter/in ologe graf/in sekretär/in verwalter/in betreiber/in unternehmer/in ermittler/in
    vorstand kapitän züchter/in bauer bäuerin schützer/in dame mensch akin esin ösin ottin änin annin wältin agogin urgin
    osophin nomin ografin ektin eutin atin etin eurin agoge udent olvent atient sident erent dozent alist ivist izist onist
    anist inist orist urist arist ophist eningenieur redaktor schef scheffin inspektor kommandant kommandeur mitglied ikant
    strant entant teur/in sseur/in chauffeur lotse lotsin partner/in genosse genossin wächter/in begleiter/in finder/in
    sammler/in wärter/in schreiber/in denker/in kenner/in zeugin diebin räuber/in mörder/in erbin gärtner/in schmied
    techniker/in mechaniker/in botin patient/in schwimmer/in handwerker setzer/in bieter/in käufer/in verkäufer/in zahler/in
    nutzer/in sprachler rechtler/in schaffender schaffende treibende treibender verantwortliche verantwortlicher
  `,
  notRoles: `
    lautsprecher gegenwart vorrat hausrat unrat zierrat verrat heirat referat apparat inserat quadrat geräte geräten
    ausweise ausweisen hinweise hinweisen beweise beweisen nachweise nachweisen verweise verweisen arbeitsweise sichtweise
    vorgehensweise bauweise lebensweise spielweise denkweise fahrweise schreibweise verhaltensweise verhaltensweisen
    ausdrucksweise produktionsweise wirkungsweise funktionsweise herangehensweise betrachtungsweise erzählweise redeweise
    datenträger hosenträger flugzeugträger gepäckträger tonträger energieträger stahlträger ausläufer teppichläufer
    tischläufer ratgeber taktgeber impulsgeber fahrtenschreiber kugelschreiber blitzableiter halbleiter strickleiter
    trittleiter drehleiter feuerleiter karriereleiter stehleiter ohrenschützer knieschützer schienbeinschützer
    flaschenhalter handyhalter getränkehalter schlüsselhalter büstenhalter kerzenhalter platzhalter zeitplaner terminplaner
    schrittmacher weichmacher muntermacher autopilot telegraf seismograf synagoge amboss zaunkönig startläufer platin
  `,
  epithets: `
    matchwinner/in torschütze torschützin doppeltorschütze siegtorschütze preisträger/in superstar weltstar newcomer/in altmeister/in klubchef/in
    vereinschef/in firmenchef/in konzernchef/in studienleiter/in projektleiter/in studienautor/in
    isländer/in kroate kroatin serbe serbin bosnier/in rumäne rumänin bulgare bulgarin este lette litauer slowake slowene
    schotte schottin waliser/in katalane georgier/in südkoreaner südafrikaner/in nigerianer/in senegalese marokkaner tunesier
    ägypter israeli syrer/in iraker iraner/in afghane afghanin chilene chilenin kolumbianer/in uruguayer neuseeländer
    rückraumspieler kreisläufer linksaußen rechtsaußen keeper/in spielmacher/in finne finnin franzose französin schwede schwedin
    däne dänin brite britin ire amerikaner/in kanadier/in italiener/in spanier/in portugiese portugiesin schweizer/in
    österreicher/in pole polin tscheche tschechin ungar/in russe russin ukrainer/in grieche griechin türke türkin norweger/in
    niederländer/in belgier/in luxemburger japaner/in chinese chinesin brasilianer/in argentinier/in mexikaner/in australier/in
    berliner/in münchner/in wiener/in rentner/in sportler/in athlet/in läufer/in winzer/in landwirt/in gastronom/in pfarrer/in
    pastor/in kabarettist/in komiker/in moderator/in fotograf/in maler/in dichter/in komponist/in dirigent/in pianist/in
    rapper/in biologe biologin physiker/in chemiker/in historiker/in soziologe soziologin psychologe psychologin virologe
    virologin ingenieur/in kolumnist/in philosoph/in bundesliga-trainer handwerker/in jährige jähriger gebürtige politiker/in
    sozialdemokrat/in christdemokrat/in liberale republikaner/in parlamentarier/in jurist/in ökonom/in mediziner/in forscher/in
    wissenschaftler/in experte expertin unternehmer/in milliardär/in manager/in künstler/in musiker/in sänger/in schauspieler/in
    autor/in schriftsteller/in regisseur/in angreifer/in stürmer/in mittelfeldspieler/in abwehrspieler/in innenverteidiger/in
    torhüter/in schlussmann routinier profi nationalspieler/in weltmeister/in olympiasieger/in coach fußballlehrer
    amtsinhaber/in regierungschef/in staatschef/in parteichef/in ressortchef/in rathauschef/in staatsoberhaupt geistliche
    geistlicher theologe theologin familienvater albaner/in algerier/in andorraner/in angolaner/in armenier/in
    aserbaidschaner/in äthiopier/in bangladescher/in belarusse belarussin weißrusse weißrussin bolivianer/in costa-ricaner/in
    dominikaner/in ecuadorianer/in eritreer/in färinger/in gambier/in ghanaer/in grönländer/in guatemalteke guatemaltekin
    guineer/in haitianer/in honduraner/in indonesier/in inder/in jamaikaner/in jemenit/in jordanier/in kambodschaner/in
    kameruner/in kasache kasachin katarer/in kenianer/in kirgise kirgisin kongolese kongolesin kosovare kosovarin kubaner/in
    kurde kurdin laote laotin libanese libanesin liberianer/in libyer/in liechtensteiner/in malaysier/in malier/in malteser/in
    mazedonier/in moldauer/in monegasse monegassin mongole mongolin montenegriner/in mosambikaner/in namibier/in nepalese
    nepalesin nordkoreaner/in omaner/in pakistaner/in palästinenser/in panamaer/in paraguayer/in peruaner/in philippiner/in
    ruander/in salvadorianer/in saudi senegalesin simbabwer/in singapurer/in slowakin slowenin somalier/in srilanker/in sudanese
    sudanesin tadschike tadschikin taiwaner/in tansanier/in thailänder/in tibeter/in togoer/in tschetschene tschetschenin
    turkmene turkmenin ugander/in usbeke usbekin venezolaner/in vietnamese vietnamesin zypriot/in zyprer/in irin engländer/in
    texaner/in kalifornier/in europäer/in asiate asiatin afrikaner/in lateinamerikaner/in skandinavier/in
    sozialwissenschaftler/in politologe politologin politikwissenschaftler/in klimaforscher/in meteorologe meteorologin
    germanist/in romanist/in mathematiker/in informatiker/in techniker/in fußballer/in handballer/in basketballer/in
    schwimmer/in sprinter/in boxer/in turner/in tennisprofi/in golfer/in biathlet/in skifahrer/in radprofi/in rennfahrer/in
     torwart kapitän/in mittelstürmer/in offensivspieler/in defensivspieler/in außenverteidiger/in
    flügelspieler/in torjäger/in europameister/in titelverteidiger/in weltranglistenerster/in filmemacher/in drehbuchautor/in
    comedian/in satiriker/in publizist/in journalist/in essayist/in lyriker/in romancier/in dramatiker/in
    kulturwissenschaftler/in literaturwissenschaftler/in staatsrechtler/in strafrechtler/in völkerrechtler/in
    rechtswissenschaftler/in menschenrechtler/in bürgerrechtler/in oppositionspolitiker/in oppositioneller konservativer
    grünen-politiker/in spitzenpolitiker/in parteifreund/in parteikollege parteikollegin diplomat/in kirchenmann kirchenfrau
    ordensmann ordensfrau funktionär/in gewerkschafter/in konzernlenker/in firmenchef/in unternehmensgründer/in
    multimilliardär/in tech-unternehmer/in galerist/in kunsthändler/in musikproduzent/in songwriter/in gitarrist/in
    schlagzeuger/in geiger/in cellist/in jazzmusiker/in opernsänger/in tenor bariton sopran tänzer/in choreograf/in designer/in
    modeschöpfer/in architekt/in bildhauer/in kurator/in fernsehkoch fernsehmoderator/in entertainer/in showmaster/in
    influencer/in zweifache dreifache vierfache fünffache verstorbene verstorbener mittdreißiger mittvierziger mittfünfziger
    familienmutter dreifach-mutter
    ${GERMAN_ORIGINS}
  `,
} satisfies Partial<LanguageTable>;
