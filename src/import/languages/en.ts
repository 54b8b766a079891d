import { EMPTY_TABLE } from "./empty-table";
import { englishPeople } from "./en-people";
import { englishThings } from "./en-things";
import { englishUnsaid } from "./en-unsaid";
import { englishVerbs } from "./en-verbs";
import { englishVoices } from "./en-voices";
import type { LanguageTable } from "./language";
import { NAME_PARTICLES } from "./name-particles";

export const english: LanguageTable = {
  ...EMPTY_TABLE,
  tag: "en",
  ...englishUnsaid,
  ...englishVoices,
  ...englishThings,
  ...englishVerbs,
  ...englishPeople,
  speechNouns: `
    answer reply response verdict comment reaction message advice conclusion warning explanation assessment motto retort plea
    argument description diagnosis excuse judgment judgement justification mantra maxim observation opinion prediction question
    recommendation refrain rejoinder remark slogan suggestion summary take theory view words
    saying proverb catchphrase punchline promise pledge vow threat plan request wish fear hope complaint confession
    assurance quip boast toast thesis hunch estimate forecast
  `,
  possessives: "his=he her=she their=they my=i our=we its=it",
  ownSources:
    "according_to_him=he according_to_her=she according_to_them=they according_to_it=it in_his_words=he in_her_words=she in_his_view=he in_her_view=she in_his_opinion=he in_her_opinion=she in_his_eyes=he in_her_eyes=she in_his_judgment=he in_her_judgment=she in_his_telling=he in_her_telling=she by_his_account=he by_her_account=she by_his_own_account=he by_her_own_account=she",
  formers: "former ex one-time onetime sometime longtime long-time veteran retired ex-",
  epithets: "year-old of-two of-three of-four of-five of-six of-seven of-eight of-nine of-ten",
  sources:
    "according_to per in_the_words_of in_the_opinion_of in_the_view_of in_the_eyes_of in_the_judgment_of in_the_judgement_of in_the_phrase_of for as",
  male: "he",
  female: "she",
  unknown: `
    they one i we it another others some both somebody someone nobody everybody everyone no-one
  `,
  nobodies: "nobody everybody everyone no-one",
  strangers: "somebody someone",
  articles: "the a an",
  determiners: `
    the a an his her its their our my one two three four five six several some many most all both another other others
    this these each every no thousands hundreds dozens scores tens millions
  `,
  prepositions: `
    of in on at by to for from with about against between among into onto over under after before during through without
    within near behind beside up down off despite since until like than via alongside outside inside across amid toward towards upon
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
  addressing: `
    ask/ed tell told inform/ed warn/ed remind/ed urge/d advise/d instruct/ed order/ed assure/s/d reassure/s/d implore/s/d
    beg/s/ged beseech entreat/ed exhort/ed notify notified counsel/ed caution/ed scold/ed chide/d berate/d rebuke/d lecture/d
    quiz/zed thank/s/ed congratulate/d heckle/d interrupt/ed correct/ed reproach/ed
  `,
  joins: "and",
  conjunctions: "when if because although though unless and but or while as then yet so before after",
  objectVerbEndings: "ing",
  relatives: "who whom whose which that where",
  questionWords: "how what why when whether",
  adverbialRelatives: "where whose",
  particles: `${NAME_PARTICLES} dos das e y o' st st.`,
  shortNames: "st ma wm geo chas jas thos",
  commonCapitals: `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december feb apr jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    the a an and but or so yet if when while as after before since because although though in on
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
    collection symphony trilogy sitcom novella journal quarterly monthly weekly newsletter blog cookbook textbook anthology mixtape ep lp
    soundtrack remake franchise blockbuster production segment cartoon comic miniseries docuseries starred directed authored co-wrote hosts hosted
  `,
  naming: `
    so-called known_as nicknamed dubbed rechristened named christened captioned called termed the_word the_words the_term the_phrase the_name the_nickname
    the_title labelled labeled referred_to_as aka codenamed code-named short_for stands_for the_label the_expression
    the_motto billed_as the_verb means meaning marked spelled spelt
  `,
  terming: "call",
  abbreviations: `
    ma wm geo chas jas thos
    mr mrs ms dr prof st sen rep gov gen lt col maj capt sgt det insp rev hon jr sr inc ltd co corp vs etc no nos vol ave
    blvd rd jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.g i.e a.m p.m cllr supt adm cmdr messrs mt ft
    del dep d.c ph.d est approx fig pp ed al cf cpl pvt atty calif fla mass mich minn ariz colo conn ill ky la md mo neb nev okla ore pa tenn tex va vt wash wis
  `,
  indefinites: "a an one another two three four five six several some many other others",
  wholes: "all both half",
  parting: `
    break_into breaks_into broke_into breaking_into burst_into bursts_into bursting_into launch_into launches_into
    launched_into strike_up strikes_up struck_up pipe_up pipes_up piped_up sum_up sums_up summed_up chime_in chimes_in
    chimed_in hit_back hits_back fire_back fires_back fired_back shoot_back shoots_back shot_back
  `,
  singles: "another one some",
  singlesWithVerb: "one some",
  reading: "reading reads read",
  passives: "was were been being",
  partitives: "of",
  complements: `
    of for at from in adviser_to advisor_to aide_to counsel_to ambassador_to envoy_to assistant_to heir_to secretary_to
    senator_representing lawmaker_representing legislator_representing member_representing mp_representing
    delegate_representing councillor_representing councilor_representing councilman_representing
    congressman_representing congresswoman_representing honourable_representing lawyer_representing
    attorney_representing barrister_representing solicitor_representing counsel_representing
    officer_representing detective_leading officer_leading inspector_leading prosecutor_leading
    familiar_with close_to privy_to knowledgeable_about opposed_to
  `,
  adjectivesFirst: true,
  weakSources: "for as per",
  things: "it",
  several: "they we others both some",
  nominatives: "he she they we i",
  adverbs:
    "also then later once again there here back away home too though however when just only still even not",
  clauses: "that whether if",
  copulas: "is was are were be been being",
  pluralEndings: "s",
  ages: "aged years old",
  capitalAdjectives: "an ian ean ese ish ch ic",
  weekdays: "monday tuesday wednesday thursday friday saturday sunday",
  beforeDays: "on",
  nearDays: "yesterday=-1 today=0 tonight=0 tomorrow=1",
  nextOnes: "next coming following",
  lastOnes: "last past previous",
  toInfinitive: "to",
  lasting: "for",
  future: "will shall",
  auxiliaries: "has have had is was are were be been do does did will would should could can may might must",
  periods:
    "earlier_this_week=week:0 later_this_week=week:0 this_week=week:0 last_week=week:-1 next_week=week:1 last_month=month:-1 this_month=month:0 next_month=month:1",
  beforePlaces: "in at",
  whereabouts: "on near across outside inside throughout around off via",
  firstPerson: "i i’m i’ve i’d i’ll me my mine myself we us our ours",
  secondPerson: "you you’re you’ve you’d you’ll you're you've your yours yourself",
  questions: "q question interviewer host moderator",
  answers: "a answer",
  pointsBack: "that those these this thus so such",
  refersBack:
    "and but or nor not like as with except especially particularly because so which who where for it this that it’s that’s it's that's",
};
