import { conjugate } from "./conjugate";

/** Stems whose form in "-e" is hardly anything else in the third person: "die Regierung verkenne das". */
const STEMS = `
    äußer bedauer begrüß kommentier hoff glaub fürcht rechn sag erklär wünsch freu plädier appellier bekenn distanzier entschuldig
    bitt bezweifel bestreit dementier befürcht befürwort
    arbeit biet bleib brauch brech bau beginn behalt bekomm beleg bemüh benötig beschäftig besitz besteh bestimm
    betreff betracht beweg bezieh bild bring bedeut deck deut denk dien droh duld eign entfern enthalt entscheid
    entsteh entsprech entwickl erfahr erfolg erforder erfüll ergeb erhalt erheb erhöh erkenn erlaub erleb
    ermöglich erreich erschein ersetz erwart erziel existier fahr fall fang fehl feier find flieg fließ folg
    funktionier führ geb geh gehör geling genieß genüg gescheh gewinn gewähr greif halt handl handel häng helf
    herrsch hinder hör ignorier informier interessier irr kämpf kenn klapp komm konzentrier kost krieg lass lauf
    leb leg lehn leid leist lenk lern lieb liefer lieg lös lüg mach merk nehm nutz nütz öffn pass plan prüf
    reagier regel reis rett richt schad schaff schein scheiter schick schließ schon schuld schütz schweig setz
    sink sitz sorg spar spiel sprech spür steh steig stell sterb stimm stoß stör stütz such tausch teil trag
    tret treff treib trenn tu überleg übernehm überprüf überschreit unterlieg unterscheid unterstütz untersuch
    veränder verbesser verbiet verbind verbleib verdien verfolg verfüg vergess verhalt verhandl verhinder
    verkauf verkenn verlass verlauf verletz verlier vermeid vermiss versag verschaff verschärf verschwind
    versteh verstoß versuch verteil vertrau vertret verursach verwend verzicht verzöger vorlieg wachs wähl wart
    wehr wend wirk wohn zahl zähl zeig zieh zöger zwing
`;

/** Forms that alone say that somebody's words are told: "Man sei auf dem Weg. Das koste Zeit." */
export const germanSubjunctive = `
  käme kämen fände fänden gäbe gäben täte täten wüsste wüssten bräuchte bräuchten dürften nähme nähmen spräche sprächen träfe träfen
  sei seien habe müsse könne solle dürfe wolle werde würde würden hätte hätten müsste müssten könnte könnten dürften wisse wäre wären
  ${conjugate(STEMS, "e")}
`;
