import { englishVerbs } from "./en-verbs";
import type { LanguageTable } from "./language";

export const english: LanguageTable = {
  tag: "en",
  ...englishVerbs,
  parting: "",
  infinitives: "",
  standing: "",
  quoting: "",
  passives: "",
  speechNouns:
    "answer reply response verdict comment reaction message advice conclusion warning explanation assessment motto retort plea",
  possessives: "his=he her=she their=they my=i our=we its=it",
  ownSources:
    "in_his_words=he in_her_words=she in_his_view=he in_her_view=she in_his_opinion=he in_her_opinion=she by_his_account=he by_her_account=she by_his_own_account=he by_her_own_account=she",
  press: "",
  reporting: "",
  epithets: "year-old",
  sources: "according_to per in_the_words_of in_the_opinion_of for as",
  sourcesBehind: "",
  documents: `
    statement letter report sign post tweet message email e-mail memo note document banner placard poster leaflet
    judgment judgement ruling verdict filing lawsuit complaint indictment editorial article study paper text notice caption
    inscription plaque website release resolution motion bill law treaty charter email affidavit transcript diary
    card petition slogan graffiti sign signs t-shirt plaque recording brochure leaflet pamphlet review survey headline entry
  `,
  male: "he",
  female: "she",
  unknown: "they one i we it another others both",
  maleTitles: "mr mr. sir lord king prince duke father fr. brother baron imam sheikh rabbi emperor",
  femaleTitles: "mrs mrs. ms ms. miss lady dame queen princess duchess sister baroness empress madam",
  titles: `
    dr dr. prof prof. professor president senator sen. rep. gov. governor mayor judge justice gen. general lt. lieutenant
    col. colonel maj. major capt. captain sgt. sergeant det. con dci detective inspector insp. officer cllr cllr. councillor councilman
    councilwoman councilmember councilor rev. reverend pope bishop archbishop cardinal chancellor premier minister secretary
    ambassador chief superintendent supt. congressman congresswoman assemblyman assemblywoman representative commissioner
    coach director sheriff deputy dep. constable pc. p.c. nurse coroner alderman hon. adm. admiral cmdr. commander cpl. pvt. vice
    secretary-general director-general editor-in-chief attorney-general governor-general vice-president vice-chancellor vice-chairman vice-chair solicitor-general
    attorney atty. principal dean chairman chairwoman chair ceo executive officer operating financial technology prime acting taoiseach tánaiste deputy
  `,
  rolesOfTitles:
    "dr=doctor dr=physician dr=surgeon prof=professor sen=senator rep=congressman rep=congresswoman rep=lawmaker rep=representative gov=governor gen=general col=colonel lt=lieutenant sgt=sergeant capt=captain maj=major rev=pastor rev=reverend rev=priest rev=minister rev=vicar fr=priest father=priest cllr=councillor cllr=councilor insp=inspector det=detective cmdr=commander adm=admiral amb=ambassador judge=magistrate justice=judge pope=pontiff sen=lawmaker",
  articles: "the a an",
  determiners: `
    the a an his her its their our my one two three four five six several some many most all both another other others
    this these each every no thousands hundreds dozens scores tens millions
  `,
  femaleDeterminers: "",
  femaleEndings:
    "woman women mother daughter sister wife girl actress waitress spokeswoman chairwoman queen aunt niece grandmother widow girlfriend mum mom heroine nun",
  prepositions: `
    of in on at by to for from with about against between among into onto over under after before during through without
    within near behind beside despite since until like than via alongside outside inside across amid toward towards upon
    as including
  `,
  agents: "by",
  origins: "from",
  claims:
    "claim claims accusation accusations allegation allegations suggestion suggestions assertion assertions charge charges complaint complaints criticism criticisms warning warnings demand demands calls shouts cries chants screams cheers boos jeers whispers murmurs rumors rumours insistence contention objections",
  denying:
    "reject/s/ed/ing deny denies denied denying dismiss/es/ed/ing dispute/s/d disputing rebut/s/ted refute/s/d brushed shrugged downplay/s/ed contradict/s/ed",
  continuing:
    "add adds added adding continue continues continued conclude concludes concluded elaborate elaborated",
  hearing: "hear/s heard",
  addressing: "ask/ed tell told inform/ed warn/ed remind/ed urge/d advise/d instruct/ed order/ed",
  conjunctions: "when if because although though unless and but or while as then yet so before after",
  relatives: "who whom whose which that where",
  roles: `
    taoiseach tánaiste backbencher frontbencher republican democrat conservative liberal td mp msp mep peer whip barista
    postman policeman policewoman fireman groundsman sportsman spokesman linesman umpire referee jockey bassist guitarist drummer vocalist rapper dj
    lawmaker legislator statesman appointee nominee incumbent challenger rival opponent ally confidant protégé mentor
    secretary-general director-general attorney-general governor-general solicitor-general surgeon-general
    minister secretary president spokesman spokeswoman spokesperson official officer chief head leader director manager
    mayor senator governor lawmaker congressman congresswoman councillor councilor councilman councilwoman councilmember
    judge prosecutor lawyer attorney barrister solicitor defendant plaintiff witness detective inspector sergeant
    constable superintendent commander general colonel captain coach trainer player striker goalkeeper defender midfielder
    manager teacher headteacher professor lecturer student pupil researcher scientist economist analyst expert historian
    author writer novelist poet playwright journalist reporter editor columnist critic actor actress singer musician
    conductor composer artist painter sculptor photographer curator chef farmer fisherman worker driver pilot nurse doctor
    surgeon physician psychologist engineer architect developer designer owner founder co-founder chairman chairwoman
    chairperson chair executive ceo boss partner shareholder investor trader broker customer resident neighbour neighbor
    homeowner landlord tenant villager shopkeeper activist campaigner organiser organizer volunteer protester demonstrator
    mother father son daughter brother sister husband wife widow widower uncle aunt cousin grandson granddaughter
    grandmother grandfather friend colleague man woman boy girl teenager victim survivor passenger patient bishop priest
    pastor rabbi imam vicar envoy ambassador diplomat negotiator adviser advisor aide counsel commissioner chancellor premier
    candidate member representative delegate deputy vice-president coordinator administrator superintendent principal dean
    trustee treasurer librarian archivist carpenter plumber electrician baker butcher brewer mechanic captain skipper
    firefighter paramedic soldier veteran inmate prisoner suspect refugee migrant champion winner runner-up
    rapporteur ombudsman regulator inspector-general conservationist biologist ecologist geologist meteorologist forecaster
    climatologist virologist epidemiologist astronomer physicist chemist sociologist anthropologist archaeologist linguist
    pensioner retiree grandparent parent tourist visitor caller listener viewer user reader hunter hiker climber cyclist
    voice employee staffer source insider bystander onlooker shopper commuter motorist landowner lobbyist supplier contractor dealer hauler guard ranger lieutenant trooper cop juror captive hostage migrant speaker convener magistrate coroner clerk consultant strategist pollster bookseller publisher agent producer
  `,
  roleEndings: "minister woman man person ologist keeper holder maker officer",
  groups: `
    maker carmaker automaker drugmaker chipmaker plane-maker lender insurer carrier chain startup start-up subsidiary brokerage utility miner
    conglomerate industries holdings airlines airways motors pharmaceuticals technologies laboratories enterprises bureau directorate
    sides version shirts account republicans democrats tories conservatives liberals progressives moderates socialists
    unionists nationalists separatists rebels militants commuters shoppers voters regulators shareholders investors traders
    section
    police ministry government department office company firm group agency council committee commission court union
    association party team club school university college hospital bank board authority authorities army military navy
    embassy administration campaign foundation charity institute officials prosecutors lawyers residents protesters
    protestors demonstrators workers students teachers campaigners activists critics supporters opponents scientists
    researchers experts analysts economists doctors firefighters crowd fans relatives family neighbours neighbors people
    parents lawmakers senators ministers leaders diplomats sources investigators detectives judges newspaper broadcaster
    organisation organization federation parliament senate house panel jury network service brigade airline retailer
    manufacturer operator watchdog regulator treasury palace kremlin pentagon vatican corporation society trust coalition
    alliance staff crew victims witnesses farmers drivers nurses passengers families locals villagers tribunal force
  `,
  groupEndings: "",
  particles:
    "de da di du del della van von der den la le bin ibn al el y e st. st ap mac o' abu ben dos das of_the ten ter zu",
  commonCapitals: `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december the a an and but or so yet if when while as after before since because although though in on
    at by to for from with about against during despite under over until he she it they we i you his her its their our my
    your this that these those there here what who why how where which one two three four five six seven eight nine ten
    yes no not now then later still also even just only meanwhile however instead asked speaking according last next
    earlier today yesterday tomorrow tonight some many most all both each every another other others once perhaps maybe
    nobody everybody everyone someone nothing anything something more less let well oh please thank thanks
    monday’s tuesday’s such like of is was are were has have had do does did will would can could may might must should
    asked told said added writing addressing standing sitting looking turning referring responding citing born outside inside
    near nearly almost about back never always often sometimes soon neither either nor among between it’s he’s she’s
    that’s there’s i’m we’re they’re don’t christmas easter god
  `,
  fillers: `
    also later then now still yet again once finally eventually simply repeatedly publicly privately previously recently
    earlier today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday afterwards afterward
    has had have was were is been be would will could did does do can may might must should not never even just only quietly
    angrily bluntly flatly cheerfully softly loudly briefly jokingly reportedly famously once instead however meanwhile all
    always often sometimes wryly drily dryly himself herself themselves itself merely further in_turn both
    happily sadly tersely grimly sharply firmly nervously proudly calmly cautiously emphatically
  `,
  works: `
    book novel film movie play album song single poem painting exhibition show series episode musical opera sketch essay
    article documentary memoir thriller programme program podcast story report paper study track anthem hymn ballad comedy
    drama sculpture sequel bestseller hit titled entitled headlined headline slogan magazine newspaper column game lecture speech called tune
    collection symphony trilogy sitcom novella
  `,
  naming: `
    so-called known_as nicknamed dubbed named christened called termed the_word the_words the_term the_phrase the_name the_nickname
    the_title labelled labeled referred_to_as aka codenamed code-named short_for stands_for the_label the_expression
    the_motto billed_as the_verb means meaning marked spelled spelt
  `,
  auxiliaries: "",
  participleEndings: "",
  manners: "",
  bareEndings: "",
  terming: "call",
  abbreviations: `
    mr mrs ms dr prof st sen rep gov gen lt col maj capt sgt det insp rev hon jr sr inc ltd co corp vs etc no nos vol ave
    blvd rd jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m cllr supt adm cmdr messrs mt ft
    dep d.c ph.d est approx fig pp ed al cf cpl pvt atty calif fla mass mich minn ariz colo conn ill ky la md mo neb nev okla ore pa tenn tex va vt wash wis
  `,
  elisions: "",
  joinedSubjects: "",
  objectDeterminers: "",
  caseEndings: "",
  indefinites: "a an one another two three four five six several some many other others",
  partitives: "of",
  spokenFrom: "",
  addressees: "",
  answering: "",
  reading: "",
  complements: "of for at from in",
  maleDeterminers: "",
  maleEndings: "man father son brother husband uncle boy king actor mr",
  adjectivesFirst: true,
  weakSources: "for as per",
  nobodies: "",
  things: "it",
  several: "they we others both",
  nominatives: "he she they we i",
  objectsBefore: "",
  adverbs:
    "also then later once again there here back away home too though however when just only still even not",
  adjectiveEndings: "",
  clauses: "that whether if",
  copulas: "is was are were be been being",
  pluralEndings: "s",
  pluralVerbEndings: "",
  ages: "aged years old",
  capitalAdjectives: "an ian ean ese ish ch ic",
  weekdays: "monday tuesday wednesday thursday friday saturday sunday",
  beforeDays: "on",
  nearDays: "yesterday today tomorrow tonight",
  nextOnes: "next coming following",
  lastOnes: "last past previous",
  future: "will shall",
  futureEndings: "",
  periods:
    "earlier_this_week=week:0 later_this_week=week:0 this_week=week:0 last_week=week:-1 next_week=week:1 last_month=month:-1 this_month=month:0 next_month=month:1",
  beforePlaces: "in at",
  companies:
    "maker carmaker automaker drugmaker chipmaker lender insurer carrier chain startup start-up company firm group retailer manufacturer airline operator agency",
  firstPerson: "i i’m i’ve i’d i’ll me my mine myself we us our ours",
  questions: "q question interviewer host moderator",
  answers: "a answer",
  latter: "",
  demonstratives: "",
  refersBack:
    "and but or nor not like as with without except especially particularly because so which who where for it they this that these those it’s that’s they’re it's that's they're",
};
