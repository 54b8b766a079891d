/** Further French nouns for several people, and for bodies that speak, by name where those are short. */
export const MORE_GROUPS = `
  actiris ademe administrés afsca agglo aînés ainés anses ansm anssi arboriculteurs ars asn assaillants
  assemblée-générale athlètes auditoire auditorat autonomistes badauds bagarreurs bape bataillon boutiquiers brgm
  caq caristes carsat casques-bleus casseurs catholiques cea cfdt cfe-cgc cff cftc cgslb cgt châtelains
  chauffeurs-routiers chrétiens chœurs cinéphiles cisss citadins citoyennes ciusss clan clergé cnesst cnrs
  coalitions cohorte colons comités commando commandos commissions compagnies compatriotes concepteurs
  concessionnaire condisciples conférenciers conjurés contestataires contradicteurs
  coordinations cotisants couvent cpam cpas cpme creg croyants crs csc csn csq curieux dares décideurs délégataire
  descendants détaillants détenteurs dgccrf dgse dgsi distributeurs docteurs douaniers dpcp dreal duo
  échevinat éclaireurs écolos edf édiles églises émeutiers engie épargnants équipages équipementiers
  érudits escadron escorte escouade espions état-major exécutants
  expatriés expéditeurs exploitants fabricants factions fanfares fcpe feb festivaliers fgtb
  financiers finma fne fnsea forem formateurs fournisseurs francs-maçons fraternité
  frontaliers fsu ftq fumeurs gestionnaires gign grc grossistes groupuscule harkis has hébergeurs
  hôpitaux humanitaires identitaires ifremer iggn igpn immigrés inesss infrabel initiants inrae insee inserm
  insulaires irréductibles jeunesse jeunesses juifs juristes licenciés lobbies lobby logisticiens lpo lycées mafia
  maisonnée malfaiteurs marchands mécontents medef meute milice minorité minorités monastère msss
  municipalités musulmans mutins mutualité mutualités naturalistes navigants négociants nomades nonnes obédience
  ofb ofen officiels ofrou ofsp onem onf onss oqlf orateurs orchestres orpailleurs panel parieurs
  patrouille paysannerie peloton permanenciers personnel personnels petits-enfants peuple pionniers pisteurs
  planteurs plq plr population profiteurs protestants pupilles quadras
  quinquas ratp réfractaires régiment regroupement revendeurs
  riverain rockeurs rte rugbymen saaq saboteurs sans-abri sapeurs-pompiers saq scouts
  scrutateurs seco seniors séniors sfpq sherpas sncb sncf sponsors spvm startuppeurs stib
  stratèges swde syna tablée tandem tcs tenants tifosi toxicologues transfuges transporteurs
  tribu tribus trio troupes u2p ucm udc udf ufc ultras unia unizo unsa upa upac usam uss villageoises
  vivaqua voyagistes zadistes
`;
