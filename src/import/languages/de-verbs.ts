import type { LanguageTable } from "./language";

const OWN_WORDS = [
  "worten",
  "angaben",
  "aussage",
  "aussagen",
  "ansicht",
  "meinung",
  "einschätzung",
  "überzeugung",
  "darstellung",
];

/** "seinen Worten nach", "ihren Angaben zufolge", "in seinen Worten". */
const ownSources = OWN_WORDS.flatMap((words) =>
  ["seinen=er", "seiner=er", "ihren=sie", "ihrer=sie"].flatMap((entry) => {
    const [possessive, pronoun] = entry.split("=");
    return [
      `${possessive}_${words}_nach=${pronoun}`,
      `${possessive}_${words}_zufolge=${pronoun}`,
      `nach_${possessive}_${words}=${pronoun}`,
    ];
  }),
).join(" ");

/** "in ihren Augen", "aus seiner Sicht". */
const ownViews = "in_seinen_augen=er in_ihren_augen=sie aus_seiner_sicht=er aus_ihrer_sicht=sie";

/** How German news says that somebody speaks. */
export const germanVerbs = {
  saying: `
    sag/t/te/ten/en/end gesagt erklär/t/te/ten/en erzähl/t/te/ten/en bericht/et/ete/eten/en berichtet mein/t/te/ten/en gemeint
    antwort/et/ete/eten/en beantwortet erwider/t/te/ten/n entgegn/et/ete/eten/en frag/t/te/ten/en fragt gefragt nachgefragt
    beton/t/te/ten/en unterstreich/t/en unterstrich unterstrichen versicher/t/te/ten/n beteuer/t/te/ten/n
    bekräftig/t/te/ten/en bestätig/t/te/ten/en kündig/t/te/ten/en angekündigt teil/t/te/ten/en mitgeteilt mitteilte mitteilten füg/t/te/ten/en
    hinzugefügt hinzufügte ergänz/t/te/ten/en warn/t/te/ten/en gewarnt forder/t/te/ten/n gefordert verlang/t/te/ten/en
    klag/t/te/ten/en geklagt beklag/t/te/ten/en kritisier/t/te/ten/en lob/t/te/ten/en gelobt räum/t/te/ten/en eingeräumt
    einräumte gibt gab gaben zugegeben gesteh/t/en gestand gestanden behaupt/et/ete/eten/en vermut/et/ete/eten/en
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
    unk/t/te/ten wissen offenbar/t/te/ten signalisier/t/te/ten/en plädier/t/te/ten/en
    zeig/t/te/ten/en schließ/t/en schloss schlossen fass/t/te/ten/en trompet/et/ete/eten beschreib/t/en beschrieb beschrieben
    nenn/t/en nannte nannten genannt bezeichn/et/ete/eten/en sah sieht lästert lästerte wiederhol/t/te/ten/en fuhr fährt sang sangen
    diktier/t/te/ten/en rechnet rechnete hielt hält halten sinnier/t/te/ten/en philosophier/t/te/ten/en raun/t/te/ten/en
    brüll/t/te/ten/en bilanz korrigier/t/te/ten/en versteh/t/en verstand rechtfertigt rechtfertigte grüßt grüßte begrüß/t/te/ten/en
    tröst/et/ete/eten ermahn/t/te/ten/en les/en liest las lasen prognostizier/t/te/ten/en schätz/t/te/ten/en zürnt zürnte
    überleg/t/te/ten/en insistier/t/te/ten/en meld/et/ete/eten/en informier/t/te/ten/en kund ruft hebt hob hoben
    stich/elt/elte atmet atmete nick/t/te/ten setzt setzte setzten legt legte legten schob schiebt griff greift
    nörgel/t/te/n mecker/t/te/n maul/t/te/en jammer/t/te/n frotzel/t/te/n flachs/t/te feix/t/te hauch/t/te wisper/t/te zisch/t/te
    kreisch/t/te/en johl/t/te/en tön/t/te/ten schluchz/t/te wimmer/t/te ächz/t/te raunz/t/te mutmaß/t/te/ten spekulier/t/te/ten
    gelob/t/te/ten schwört schwor schworen bekennt bekannte bekannten leugn/et/ete/eten dementier/t/te/ten bestreitet bestritt bestritten
    konkretisier/t/te/ten plauder/t/te/n grübel/t/te reflektier/t/te dozier/t/te/ten analysier/t/te/ten diagnostizier/t/te/ten folger/t/te/ten
    beanstand/et/ete/eten unterstell/t/te/ten verlautbar/t/te/ten rezitier/t/te notier/t/te/ten schmetter/t/te polter/t/te/n zeter/t/te
    donner/t/te motz/t/te/en murr/t/te/en grantel/t/te hader/t/te/ten frohlock/t/te/en schnaub/t/te blaff/t/te fauch/t/te gift/et/ete ätz/t/te/ten
    höhn/t/te/ten prahl/t/te/ten brüst/et/ete/eten beschwichtig/t/te/ten relativier/t/te/ten flunker/t/te säusel/t/te empör/t/te/ten
    echauffier/t/te lamentier/t/te protestier/t/te/ten zweifel/t/te/ten bezweifel/t/te/ten fleh/t/te/ten stammel/t/te stotter/t/te/n
    verneint verneinte verneinten bejaht bejahte bejahten widerspricht widersprach widersprachen widersprochen titelt titelte
    erwähn/t/te/ten vermeld/et/ete/eten beschied beschieden grins/t/te lächelt lächelte schmunzelt schmunzelte zwinker/t/te
    wink/t/te/ten herrsch/t/te/ten stimm/t/te/ten klarstellte klarstellt feststellt feststellte feststellten hervorhob hervorhebt hervorgehoben einwandte
    einwendet eingewandt anmahnte angemahnt nachlegte nachgelegt nachhakte zusammenfasst zusammenfasste zusammengefasst zustimmte
    beipflichtete dagegenhielt entgegenhielt vorrechnet vorrechnete vorgerechnet vorschlug vorgeschlagen zurief zuruft zugerufen angab angaben
    angegeben ausrief preisgab andeutete angedeutet anklagte nachschob vorwarf vorwirft vorhielt abwinkte abwiegelte aufforderte
    aufgefordert aufrief aufgerufen zurückwies zurückweist ablehnte einräumt zugab einordnet einordnete mitteilt hinzufügt ankündigt
    ankündigte anführt anführte aufklärte berichtigt berichtigte ereifert ereiferte erbost erboste verlautete tadelt tadelte
    entrüstet entrüstete entschuldigt entschuldigte verkündigt moser/t/te räsonier/t/te stichelt stichelte triumphier/t/te/ten
    verweist vermeint pocht pochte pochten ermutigt ermutigte ermutigten insinuiert insinuierte suggerier/t/te/ten
    geschwärmt gewettert gespottet gejubelt gescherzt geschimpft gedroht gedankt gejammert gestöhnt geseufzt gemurmelt geflüstert
    gebrüllt gepoltert gepostet getwittert geunkt geätzt gehöhnt gewünscht gefreut geärgert gewundert geschildert getitelt
    gelästert gestichelt geraunt gekontert gezürnt gemeckert genörgelt
    kundtat kundgetan
    beharr/t/te/ten bekund/et/ete/eten vertritt vertrat vertraten wehrt wehrte wehrten verwahrt verwahrte prustet prustete keift keifte
    kichert kicherte dröhn/t/te/ten gell/t/te/ten schepper/t/te plärr/t/te/ten quäk/t/te/ten krächz/t/te/ten röchel/t/te
    grummel/t/te/n grunz/t/te/ten schnarr/t/te/ten nuschel/t/te lall/t/te/ten deklamier/t/te/ten aufheult aufheulte
    losbrüllte kläff/t/te/ten staun/t/te/ten rätsel/t/te/ten schwadronier/t/te erkundig/t/te/ten vertraut vertraute beschwer/t/te/ten
    beschwor beschwört bezeugt bezeugte bezeugten doziert quittier/t/te/ten resignier/t/te schwant schwelg/t/te
    wiegelt wiegelte spöttel/t/te/n schluckt verlang/t/te/ten verteidigt würdig/t/te/ten
  `,
  judging: `
    wirbt warb warben werben beworben abgelehnt verteidigt gepriesen verspottet kritisiert verurteilt begrüßt charakterisiert abgestempelt
    gebrandmarkt verunglimpft beschimpft diffamiert bejubelt bejubel/t/te/ten umjubelt hofiert entlarv/t/te/ten demaskier/t/te verkauft verkaufte
    anpreist anpries rühm/t/te/ten gerühmt schönredet bagatellisier/t/te/ten verharmlost verharmloste verharmlosen abqualifiziert deklarier/t/te/ten
    klassifizier/t/te/ten bemitleid/et/ete/eten karikier/t/te/ten
    nenn/t/en nannte nannten genannt bezeichn/et/ete/eten/en beschreib/t/en beschrieb beschrieben beschuldig/t/te/ten/en
    bewert/et/ete/eten sprech/en spricht sprach sprachen gesprochen wirft warf warfen vorgeworfen seh/en sieht sah sahen
    halt/en hält hielt hielten charakterisier/t/te/ten/en kritisier/t/te/ten/en lob/t/te/ten/en würdig/t/te/ten/en
    verurteil/t/te/ten/en lehn/t/te/ten/en wies wiesen zurückgewiesen geißel/t/te/ten tadel/t/te/ten rüg/t/te/ten/en
    will wollen wollte wollten kündig/t/te/ten/en einstuf/t/te/ten empfand empfind/et/en wertet wertete titulier/t/te/ten
    feier/t/te/ten schmäh/t/te/ten verspott/et/ete/eten vermiss/t/te/ten/en setz/t/te/ten/en verglich vergleicht
    attestier/t/te/ten/en bescheinig/t/te/ten/en prangert prangerte prangerten fürcht/et/ete/eten/en befürcht/et/ete/eten/en
    stuft stufte bemängel/t/te/ten/n beklag/t/te/ten/en gibt gab gaben verhöhn/t/te/ten
    beschimpf/t/te/ten bezichtig/t/te/ten diffamier/t/te/ten verunglimpf/t/te/ten brandmark/t/te/ten verteufel/t/te/ten preist pries
    priesen interpretier/t/te/ten apostrophier/t/te/ten qualifizier/t/te/ten gewürdigt gefeiert gegeißelt getadelt gerügt gefürchtet gewertet befürchtet eingestuft ortet ortete orteten witter/t/te/ten beschwört beschwor beschworen definier/t/te/ten betitel/t/te/ten verglichen attackier/t/te/ten erwart/et/ete/eten
    abgetan abtat anprangert anprangerte brüskier/t/te drängt drängte drängten beleidig/t/te/ten umschreibt umschrieb umschrieben
    verbat fühlt fühlte fühlten möchte möchten
    deut/et/ete/eten/en gedeutet übersetz/t/te/ten/en auslegt auslegte ausgelegt auffasst auffasste aufgefasst empfunden gesehen gehalten
    verstanden bewertet abtut abstempelt abstempelte hinstellt hinstellte hingestellt darstellt darstellte dargestellt verklärt verklärte
    verdammt verdammte verlacht verlachte belächelt belächelte belächelten beschönigt beschönigte tauft taufte getauft schimpf/t/te
    niedermacht niedermachte herabwürdigt herabwürdigte kleinredet kleinredete aburteilt aburteilte
  `,
  attitudes: `
    glaub/t/te/ten/en denk/t/en dachte dachten find/et/en fand fanden hoff/t/te/ten/en wünsch/t/te/ten/en seh/en sieht sah sahen
    halt/en hält hielt hielten will wollen wollte wollten möchte möchten fürcht/et/ete/eten/en befürcht/et/ete/eten/en
    empfand empfind/et/en fühlt fühlte fühlten erwart/et/ete/eten/en vermiss/t/te/ten/en versteh/t/en verstand wissen
    wertet wertete bewert/et/ete/eten/en rechnet rechnete vermut/et/ete/eten/en zweifel/t/te/ten schätz/t/te/ten/en
    gemeint geglaubt gedacht gehofft gewünscht empfunden gesehen gehalten gefürchtet befürchtet gewertet verstanden aufgefasst
  `,
  modals: "müsse könne solle dürfe wolle werde würde müssten könnten sollten dürften wollten würden",
  parting: `
    ist_rede war_rede sei_rede traut_zu traute_zu trauten_zu sichert_zu sicherte_zu sicherten_zu billigt_zu billigte_zu billigten_zu
    tat_ab tut_ab taten_ab schlug_vor schlägt_vor schlugen_vor wandte_ein wandten_ein wendet_ein deutete_an deuteten_an
    deutet_an mahnte_an kanzelte_ab kanzelt_ab rief_auf ruft_auf rechnete_vor rechnet_vor tat_kund tut_kund
    ordnete_ein ordnet_ein pochte_auf trat_entgegen tritt_entgegen gab_an gibt_an wandte_dagegen brachte_vor bringt_vor
    brachten_vor holte_aus machte_klar macht_klar machte_deutlich macht_deutlich machten_deutlich machten_klar
    gab_bekannt gibt_bekannt gaben_bekannt nahm_vorweg fiel_ein stieß_aus stößt_aus kam_entgegen
    schätzte_ein schätzt_ein strich_heraus streicht_heraus dachte_nach richtete_aus richten_aus ließ_ausrichten lässt_ausrichten ließ_wissen lässt_wissen ließen_wissen ließ_mitteilen lässt_mitteilen ließ_verlauten
    besteht_darauf bestand_darauf bestehen_darauf bestanden_darauf besteht_auf bestand_auf brachte_heraus brachte_hervor
    stieß_hervor presste_hervor platzte_heraus brach_heraus warf_hin setzte_nach legte_dar legt_dar zog_bilanz zieht_bilanz
    hakte_nach hakt_nach setzt_dagegen setzte_dagegen ging_los lenkte_ein lenkt_ein stellte_klar
    bringt_punkt brachte_punkt brachten_punkt macht_luft machte_luft machten_luft nimmt_mund nahm_mund lässt_raum ließ_raum
    gibt_bedenken gab_bedenken gaben_bedenken gibt_protokoll gab_protokoll gaben_protokoll gibt_auskunft gab_auskunft
    bringt_ausdruck brachte_ausdruck brachten_ausdruck nimmt_schutz nahm_schutz stellt_frage stellte_frage
    redete_rein fällt_wort fiel_wort fielen_wort sprach_zu spricht_zu zieht_fazit zog_fazit
    lässt_verlauten ließ_übersetzen ließ_durchblicken lässt_durchblicken ließ_erklären ließ_verkünden
  `,
  quoting: "zitiert zitierte zitierten zitieren",
  standing: "steht stand stehe standen prangt prangte prangten lesen leuchtet leuchtete leuchteten",
  infinitives: "zu",
  passives: "wird wurde wurden werden worden",
  speechNouns: `
    satz antwort fazit kommentar reaktion appell begründung botschaft bilanz meinung vorwurf forderung credo warnung versprechen rat
    wunsch resümee einschätzung prognose diagnose entgegnung erwiderung replik konter spruch worte frage gegenfrage ausruf bitte
    aufruf devise ansage kritik lob urteil these vermutung rechnung hoffnung befürchtung erkenntnis lehre ratschlag tipp
    eindruck argument klage auffassung ansicht überzeugung darstellung beobachtung sorge idee formulierung lesart
    empfehlung analyse befund erklärung schlussfolgerung bekenntnis geständnis drohung mahnung
  `,
  possessives: `
    sein=er seine=er seinem=er seinen=er seiner=er seines=er ihr=sie ihre=sie ihrem=sie ihren=sie ihrer=sie ihres=sie unsere=wir mein=ich
  `,
  ownSources: `${ownSources} ${ownViews}`,
  participles: "sagend",
} satisfies Partial<LanguageTable>;
