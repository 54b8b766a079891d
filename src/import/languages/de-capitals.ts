/** German words that often begin a sentence, or stand with a capital, and name nobody. */
export const GERMAN_CAPITALS = `
  wörtlich sinngemäß konkret knapp deutlich ausdrücklich ausgerechnet angesichts anlässlich aufgrund dank entgegen gemäß hinsichtlich
  infolge mithilfe mittels nahe samt seitens ungeachtet unweit zugunsten beispielsweise derweil einerseits andererseits erstmals
  gleichwohl gleichzeitig hierbei hingegen indessen inmitten insbesondere insofern keinesfalls möglicherweise nichtsdestotrotz nunmehr
  obschon obgleich parallel rückblickend sodann spätestens überdies überraschend unklar ursprünglich vergangene vergangenen vergeblich
  weder zeitgleich zufrieden zuversichtlich zumal klar fest gut schlecht besonders heftig scharf hart ähnlich optimistisch skeptisch
  kritisch gelassen enttäuscht verärgert erfreut erleichtert bitter traurig stolz seltsam auffällig bekannt sichtlich anfangs
  seither seitdem bislang bisher inzwischen mittlerweile dennoch dadurch daraufhin dafür davor darunter darüber daran darin daneben
  dahinter dazwischen ebenfalls ferner folglich freilich gemeinsam genau gern gerne häufig hierzu hinterher immerhin indes insgesamt
  jedenfalls kaum kurz lange längst letztlich meist meistens nachher natürlich neben nebenbei neulich offenbar offiziell ohnehin
  plötzlich rasch schnell sicher sofort sogleich somit sonst sowohl stattdessen teils tatsächlich überhaupt übrigens umgekehrt
  ungefähr unterdessen vermutlich vielleicht vielmehr vorher vorerst währenddessen weiter weiterhin weshalb wieder wiederum wirklich
  wohl womöglich ziemlich zuerst zugleich zumindest zunehmend zurück zusammen zusätzlich zuvor zwar zweifellos alles etwas einiges
  nichts vieles hätte wäre wollen soll muss kann wird hat ist war sind haben hatte will darf sollte müsste könnte wurde werden
  außer hinter anders andere bald binnen damals demnach derzeit doch eigentlich einmal endlich entsprechend erneut ganz hinzu
  jemand keiner leider links mitten morgens abends mittags nachts nirgends rechts seinerzeit selten statt anstatt trotzdem
  mehrere einzelne jener jene jenes solche zwölf sieben acht neun zehn elf hundert tausend
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august
  september oktober november dezember der die das ein eine und aber oder doch denn wenn als nachdem bevor weil obwohl in
  im an am auf zu zum zur für mit aus bei beim nach vor über unter gegen um durch ohne seit während wegen trotz er sie es
  wir ich man sein seine ihr ihre dieser diese dieses hier dort da dann jetzt heute gestern morgen auch nur noch schon
  so wie was wer wo warum wann kein keine ja nein nicht nun dabei dazu darauf damit dagegen danach zudem außerdem jedoch
  allerdings trotzdem deshalb daher später zunächst schließlich immer nie oft manchmal viele einige manche alle beide
  niemand jeder jede jedes einer zwei drei vier fünf laut vom ob dass bis ab unser mein ihm ihnen uns mir dem den des
  etwa fast rund knapp mehr weniger sogar gerade erst bereits ebenso selbst gleich zuletzt künftig nachmittag abend vormittag uhr
  jahr jahre jahren euro prozent millionen milliarden tag woche monat
  wenig viel große großes großer scharfe scharfes scharfer heftige heftiger heftiges massive massiver deutliche deutlicher klare klares
  klarer harte hartes harter neue neues neuer alte altes lauter volle voller gute guter gutes schwere schwerer breite breiter
  starke starker starkes erste erster erstes zweite dritte letzte letzter letztes weitere weiterer weiteres einzige einziger
  einziges besondere besonderer besonderes ähnliche ähnlicher ähnliches laute leise offene offener kritische kritischer
  davon dahin dahinten daraus darein darob darum dorthin dorther hierfür hierauf hieran hierin hieraus hiermit hiernach
  hierüber hierum hierunter hiervon hiervor hierhin hierher wofür worauf woran worin woraus womit wonach worüber worum
  worunter wovon wovor wodurch wobei wogegen wohin woher drinnen draußen drüben droben drunten daheim oben unten vorne
  hinten vorn innen außen überall irgendwo irgendwann irgendwie nirgendwo anderswo woanders unterwegs ringsum nebenan
  gegenüber vorbei zuhause frühmorgens spätabends tagsüber jahrelang tagelang wochenlang monatelang stundenlang
  minutenlang zeitlebens zeitweise neuerdings alsbald hernach hinfort fortan jüngst unlängst soeben eben jederzeit tags
  tagtäglich jährlich sonntags samstags freitags donnerstags mittwochs dienstags montags vormittags nachmittags werktags
  wochentags schärfer lauter leiser härter klarer kürzer länger besser schlechter schlimmer größer kleiner höher tiefer
  schwerer leichter strenger milder sanfter heiterer nüchterner direkter konkreter offener näher früher eher lieber
  drastischer zurückhaltender gelassener entspannter skeptischer vorsichtiger versöhnlicher deutlicher kritischer umso
  desto je geschweige beinahe annähernd nahezu weitaus allzu halb völlig durchaus schlicht schlichtweg schade logisch
  richtig falsch leise schön schlimm ruhig stumm still schweigend lachend weinend kopfschüttelnd genauso geradezu genug
  gewiss gottlob hoffentlich keineswegs mitunter notfalls obendrein soweit sowieso stets teilweise unbedingt unverhofft
  wenigstens weitgehend zuallererst
  privat beruflich extern intern formal zentral global lokal regional international national digital sozial total normal
  optimal legal illegal banal fatal genial neutral ideal egal mental emotional anonym bequem extrem diskret absolut akut
  perfekt korrekt exakt intakt strikt abrupt interessant elegant rasant relevant markant brisant riskant konstant
  permanent konsequent transparent dezent prominent kompetent intelligent vehement effizient evident präsent virulent
  massiv intensiv exklusiv inklusive exklusive positiv negativ aktiv passiv offensiv defensiv alternativ relativ
  effektiv objektiv subjektiv kreativ naiv definitiv instinktiv präzise vage müde feige vergebens beiläufig gegenseitige
  gegenseitiges gegenseitiger wechselseitige allerhand allerlei mancherlei vielerlei sämtliche sämtlicher etliche
  etlicher diverse diverser verschiedene verschiedener zahlreiche zahlreicher zahllose unzählige ungezählte hunderterlei
  jegliche jeglicher irgendeine irgendein ebendiese derartige derartiges solcherart dergleichen ihresgleichen
  meinesgleichen unsereins unsereiner
  hause worte beginn rande mittag tränen ehren gunsten lasten tode weihnachten ostern pfingsten silvester neujahr
  heiligabend
`;
