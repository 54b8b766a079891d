/** Nouns that news writes in turn for one and the same person, a line for each office or trade. */
const MEANING_THE_SAME = `
  torhüter torwart keeper goalie tormann schlussmann goalkeeper
  torhüterin keeperin torfrau
  trainer coach übungsleiter cheftrainer fußballlehrer chefcoach
  gästetrainer gästecoach
  stürmer angreifer torjäger mittelstürmer goalgetter
  verteidiger abwehrspieler innenverteidiger außenverteidiger linksverteidiger rechtsverteidiger
  schiedsrichter referee unparteiischer unparteiische
  kapitän spielführer
  bürgermeister oberbürgermeister rathauschef stadtchef stadtoberhaupt ortschef gemeindechef stadtpräsident gemeindepräsident
  bürgermeisterin oberbürgermeisterin rathauschefin stadtchefin ortschefin gemeindechefin stadtpräsidentin gemeindepräsidentin
  ministerpräsident regierungschef landeschef landesvater
  ministerpräsidentin regierungschefin landeschefin landesmutter
  landeshauptmann landeschef
  kanzler bundeskanzler regierungschef
  kanzlerin bundeskanzlerin regierungschefin
  minister ressortchef
  ministerin ressortchefin
  präsident staatschef staatsoberhaupt
  präsidentin staatschefin
  vorstandsvorsitzender vorstandschef konzernchef firmenchef unternehmenschef ceo konzernlenker
  vorstandsvorsitzende vorstandschefin konzernchefin firmenchefin unternehmenschefin ceo
  geschäftsführer firmenchef unternehmer geschäftsleiter
  geschäftsführerin firmenchefin unternehmerin geschäftsleiterin
  gründer firmengründer unternehmensgründer unternehmer
  gründerin firmengründerin unternehmensgründerin unternehmerin
  lehrer pädagoge klassenlehrer
  lehrerin pädagogin klassenlehrerin
  pfarrer seelsorger geistlicher geistliche pastor
  pfarrerin seelsorgerin geistliche pastorin
  anwalt rechtsanwalt jurist verteidiger strafverteidiger
  anwältin rechtsanwältin juristin verteidigerin strafverteidigerin
  landwirt bauer
  landwirtin bäuerin
  arzt mediziner doktor
  ärztin medizinerin doktorin
  chirurg arzt mediziner
  chirurgin ärztin medizinerin
  schriftsteller autor romancier literat
  schriftstellerin autorin
  gastwirt wirt gastronom beizer
  gastwirtin wirtin gastronomin
  verkäufer händler
  polizist beamter beamte
  polizistin beamtin
  kommissar ermittler beamter beamte
  kommissarin ermittlerin beamtin
  richter vorsitzender vorsitzende
  richterin vorsitzende
  regisseur filmemacher
  regisseurin filmemacherin
  abgeordneter parlamentarier politiker
  abgeordnete parlamentarierin politikerin
  nationalrat parlamentarier politiker
  nationalrätin parlamentarierin politikerin
  vorsitzender obmann vereinschef
  vorsitzende obfrau vereinschefin
  hausmeister hauswart abwart
  krankenschwester pflegerin pflegekraft
  krankenpfleger pfleger
  krankenpflegerin pflegerin
  rentner pensionär pensionist ruheständler
  rentnerin pensionärin pensionistin ruheständlerin
  busfahrer chauffeur fahrer
  winzer weinbauer
  winzerin weinbäuerin
`;

/** "torhüter=keeper", each by each. */
export const germanSynonyms = MEANING_THE_SAME.trim()
  .split("\n")
  .flatMap((line) => {
    const nouns = line.trim().split(/\s+/);
    return nouns.flatMap((one) => nouns.filter((other) => other !== one).map((other) => `${one}=${other}`));
  })
  .join(" ");
