import { EMPTY_TABLE } from "./empty-table";
import type { LanguageTable } from "./language";

export const polish: LanguageTable = {
  ...EMPTY_TABLE,
  tag: "pl",
  saying: `
    mówi/ł/ła/li/ły mówią powiedzia/ł/ła powiedzieli powiedziały powie dod/aje/ał/ała/ali dodają stwierdz/a/ił/iła/ili/ają
    twierdz/i/ił/iła/ili twierdzą podkreś/la/lił/liła/lili podkreślają zaznacz/a/ył/yła/yli wyjaśni/a/ł/ła/li wyjaśniają
    tłumacz/y/ył/yła/yli tłumaczą zapewni/a/ł/ła/li zauważ/a/ył/yła/yli przyzna/je/ł/ła/li pyta pytał pytała zapytał zapytała
    odpowiada odpowiedział odpowiedziała odpowiedzieli odpar/ł/ła wspomina wspominał wspominała opowiada opowiadał opowiadała
    przypomni/ał/ała przypomina ostrzeg/a/ł/ła apeluje apelował zapowi/ada/edział/edziała informuje poinformowa/ł/ła/li
    napisa/ł/ła/li pisz/e/ą krzycz/y/eli/ą krzykn/ął/ęła skandowali żartuje żartował zażartował oceni/a/ł/ła/li uważa uważają
    komentuje skomentowa/ł/ła powtarza powtórzył kontynu/uje/ował/owała relacjonuje relacjonował przekonuje przekonywał
    oświadcz/a/ył/yła/yli skarży skarżył śmieje zaśmiał wzdycha westchnęła westchnął podsumow/ał/ała podsumowuje czytamy głosi głosił
    poprosił poprosiła obiecał obiecała
  `,
  judging:
    "nazwa/ł/ła/li nazywa określi/ł/ła/li określa oskarży/ł/ła/li skrytykowa/ł/ła opisa/ł/ła chwali pochwalił zarzuc/ił/iła chce chciał chciała mówi/ł/ła",
  participles:
    "mówiąc dodając twierdząc podkreślając zaznaczając tłumacząc zapewniając przyznając odpowiadając",
  sources: "według zdaniem jak wedle słowami",
  sourcesBehind: "zdaniem",
  documents:
    "komunikat komunikacie oświadczenie oświadczeniu list liście raport raporcie napis wpis wpisie wyrok transparent transparencie tablica pismo piśmie uchwała uchwale",
  male: "on jego mu ten",
  female: "ona jej ta",
  unknown: "oni one kto my ja inni",
  maleTitles: "pan ks. ks ojciec król książę",
  femaleTitles: "pani siostra królowa",
  titles:
    "dr dr. prof prof. doktor profesor prezydent premier minister burmistrz wójt prezes dyrektor generał mec. mec red.",
  determiners:
    "ten ta to ci te jego jej ich nasz nasza dwaj dwie trzech jeden jedna inny inna kilku wielu pewien",
  femaleDeterminers: "ta jedna nasza inna",
  femaleEndings: "ka ała iła yła matka córka siostra żona",
  prepositions: "w we z ze na do od dla o po przy pod nad przed za przez bez u między według podczas",
  agents: "przez",
  continuing: "dodał dodała dodaje",
  joins: "i oraz",
  conjunctions: "i a ale lub oraz że gdy kiedy bo więc jednak",
  relatives: "który która które którzy którego której co gdzie",
  roles: `
    minister prezydent premier burmistrz wójt starosta wojewoda rzecznik rzeczniczka dyrektor dyrektorka prezes prezeska
    kierownik kierowniczka poseł posłanka senator radny radna prokurator sędzia adwokat mecenas oskarżony świadek komendant
    trener trenerka zawodnik zawodniczka bramkarz bramkarka napastnik kapitan nauczyciel nauczycielka profesor student
    studentka naukowiec badacz badaczka ekonomista ekspert ekspertka historyk autor autorka pisarz pisarka poeta
    dziennikarz dziennikarka reżyser reżyserka aktor aktorka muzyk malarz malarka artysta artystka kucharz rolnik rolniczka
    rybak robotnik kierowca pilot lekarz lekarka pielęgniarka inżynier architekt architektka właściciel właścicielka
    założyciel przedsiębiorca klient mieszkaniec mieszkanka sąsiad sąsiadka aktywista aktywistka matka ojciec syn córka brat
    siostra mąż żona przyjaciel kolega mężczyzna kobieta biskup ksiądz proboszcz kandydat emeryt emerytka piekarz
    bibliotekarz bibliotekarka kustosz kustoszka strażak leśniczy wiceburmistrz wiceprezydent
  `,
  roleEndings: "olog lożka",
  groups:
    "policja ministerstwo rząd urząd sąd prokuratura firma spółka rada komitet związek stowarzyszenie partia drużyna szkoła uniwersytet szpital bank mieszkańcy protestujący pracownicy eksperci kibice rodzina straż miasto gmina",
  particles: "de von van",
  commonCapitals:
    "poniedziałek wtorek środa czwartek piątek sobota niedziela w we z ze na do od dla o po przy i a ale lub oraz że gdy kiedy bo więc jednak to ten ta te nie tak jak już też także tylko teraz wczoraj dziś dzisiaj jutro potem później przed za przez bez według co kto gdzie dlaczego czy on ona oni my ja nasz jego jej ich dwa trzy jeden jedna pod podczas",
  fillers:
    "się to też także już wczoraj dziś dzisiaj potem później w nam mi nam nas pap dziennikarzom jednak ze śmiechem",
  works:
    "film książka książkę powieść piosenka album wiersz obraz wystawa wystawę serial sztuka opera artykuł dokument tytuł tytułem zatytułowany zatytułowana tygodnik gazeta",
  naming:
    "tzw tak_zwany tak_zwana zwany zwana zwane słowo słowa pojęcie nazwa nazwie pseudonim ps nazywany nazywana hasło hasłem statek projekt",
  abbreviations:
    "dr prof ks mec red ul al tzw np itd itp m.in r tys mln mld św im inż mgr hab nr godz pt ps tj",
  weakSources: "jak",
  several: "oni one",
  dropsPronouns: true,
  clauses: "że czy",
  copulas: "jest",
  pluralVerbEndings: "li ły ją",
  ages: "lat",
  weekdays:
    "poniedziałek wtorek środa czwartek piątek sobota niedziela poniedziałku wtorku środę czwartku piątku sobotę niedzielę",
  beforeDays: "w we",
  nearDays: "przedwczoraj=-2 wczoraj=-1 dziś=0 dzisiaj=0 jutro=1 pojutrze=2",
  future: "będzie będą",
  beforePlaces: "w we",
  companies: "firma",
  firstPerson: "ja mnie mój moja my nasz",
  secondPerson: "pan pani państwo ty cię ci ciebie tobie twój twoja twoje wy was wam",
  questions: "pytanie",
  answers: "odpowiedź",
  refersBack: "to",
  dashSpeech: true,
  inciseInMarks: true,
};
