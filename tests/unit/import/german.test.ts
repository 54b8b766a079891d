import { describe, expect, test } from "vitest";
import { quotesOf, skippedOf } from "../../fixtures/saved-text";

describe("in German", () => {
  test.for([
    [
      "words that are told go on being told by whoever told the ones before",
      "Innenminister Olaf Prien fordert Strafen. Es müsse „endlich Schluss sein“. Man sei „zu lange milde“ gewesen.",
      ["Olaf Prien: endlich Schluss sein", "Olaf Prien: zu lange milde"],
    ],
    [
      "a verb at the end of its clause has its subject before the words",
      "Während die Union die Pläne als „Irrsinn“ geißelte, sprach die SPD von einem „Meilenstein“.",
      ["die Union: Irrsinn", "SPD: Meilenstein"],
    ],
    [
      "a verb may speak with a word that stands apart",
      "Kremlsprecher Dmitri Peskin tat den Bericht als „Unsinn“ ab.",
      ["Dmitri Peskin: Unsinn"],
    ],
    [
      "what begins with “den” speaks for nobody",
      "„Wir bleiben vorn“, sagte den Reportern die Trainerin.",
      ["die Trainerin: Wir bleiben vorn"],
    ],
    [
      "whoever is quoted speaks, and not who quotes",
      "Die Agentur zitierte den Minister Oleg Baranow mit den Worten: „Wir sind bereit.“",
      ["Oleg Baranow: Wir sind bereit."],
    ],
    [
      "nobody's verb speaks for the document before it",
      "In einem Schreiben, das dieser Zeitung vorliegt, heißt es: „Die Gehälter kommen im Mai.“",
      ["einem Schreiben: Die Gehälter kommen im Mai."],
    ],
    [
      "a banner says what stands on it",
      "„Kein Mensch ist illegal“ stand auf dem Banner, das sie entrollten.",
      ["dem Banner: Kein Mensch ist illegal"],
    ],
    [
      "an answer is its owner's",
      "Trainer Steffen Raab war bedient. Sein Fazit: „Das war gar nichts.“",
      ["Steffen Raab: Das war gar nichts."],
    ],
    [
      "words behind a source are its owner's as well",
      "Bürgermeister Thomas Ebert atmete auf. Seinen Worten nach war es „die längste Nacht“.",
      ["Thomas Ebert: die längste Nacht"],
    ],
    [
      "an age stands for whoever was named last",
      "Nora Tschirch feiert Geburtstag. „Ich fühle mich wie 25“, sagte die 41-Jährige.",
      ["Nora Tschirch: Ich fühle mich wie 25"],
    ],
    [
      "an age stands for whoever is as old, of whom the article gives no name",
      "Vor Gericht steht seit Montag ein 58-jähriger Wirt. Verteidiger Lothar Zangl sprach von Pech. „Das war zu viel“, sagte der 58-Jährige.",
      ["ein 58-jähriger Wirt: Das war zu viel"],
    ],
    [
      "an age stands for the father of the sentence before as well",
      "Der Vater der Kellnerin saß im Saal. Er wolle keine Rache, sagte der 61-Jährige, „nur einen Namen“.",
      ["Der Vater der Kellnerin: nur einen Namen"],
    ],
    [
      "several speak where the verb says so",
      "Die Rentnerin Olga Brand hatte nach Angaben von Nachbarn das Haus verlassen. „Sie wollte den Hund holen“, erzählten sie.",
      ["Nachbarn: Sie wollte den Hund holen"],
    ],
    [
      "whoever tells the sentence before goes on, and not whom it is about",
      "Sabine Eden lehnte die Reform ab. Jeder Bäcker zahle drauf, warnte sie. „Das trifft die Falschen.“",
      ["Sabine Eden: Das trifft die Falschen."],
    ],
    [
      "a verb is of its subject past brackets",
      "Finanzminister Joachim Brüggen (Soziale Union) verteidigte das Gesetz als „überfällige Korrektur“.",
      ["Joachim Brüggen: überfällige Korrektur"],
    ],
    [
      "words with a hanging hyphen belong to the body",
      "Der Städte- und Gemeindebund sprach von einer „sportlichen Vorgabe“.",
      ["Der Städte- und Gemeindebund: sportlichen Vorgabe"],
    ],
    [
      "a court gives an initial for a last name",
      "Angeklagt ist der Techniker Günther R. aus Ferlau. „Das machen wir später“, gab R. zu Protokoll.",
      ["Günther R.: Das machen wir später"],
    ],
    [
      "a common verb alone says that words are told",
      "Der Entwurf sei „ein Schlag“, sagte Sprecher Tjark Sauer. Die Regierung verkenne „die Last des Dienstes“.",
      ["Tjark Sauer: ein Schlag", "Tjark Sauer: die Last des Dienstes"],
    ],
    [
      "the last in a sentence may be its subject, past nouns in other cases",
      "Innenministerin Vera Holt lobte den „Mut“ aller. Gegen die Politik der Bundesregierung sprach sich Hannes Gnau aus. Er forderte, „die Katastrophe zu verhindern“.",
      ["Vera Holt: Mut", "Hannes Gnau: die Katastrophe zu verhindern"],
    ],
    [
      "a source may be a noun that no table has",
      "Laut einer amtlichen Sturmwarnung besteht „extreme Gefahr“.",
      ["einer amtlichen Sturmwarnung: extreme Gefahr"],
    ],
    [
      "whoever is behind “wie” tells the sentence",
      "Im Saal haben viele Zuschauer geweint, wie eine Dame vor dem Stück berichtet. „Das war unser Lokal.“",
      ["eine Dame: Das war unser Lokal."],
    ],
    [
      "an age may be told in three words",
      "Olga Romanko steht in der Halle. Die 30 Jahre alte Ukrainerin packt an. „Ich bin zufrieden“, erklärt sie.",
      ["Olga Romanko: Ich bin zufrieden"],
    ],
    [
      "a noun behind its verb speaks, though no table has it",
      "Inzwischen teilte die Wetterwarte mit, dass es auf Anraten der Behörde ruhig bleibt: „Der Sturm ist vorbei.“",
      ["die Wetterwarte: Der Sturm ist vorbei."],
    ],
    [
      "to whom something was said stands before who says it",
      "Beim Einzug habe ihr die Hausdame nur gesagt: „Rauchen tun wir draußen.“",
      ["die Hausdame: Rauchen tun wir draußen."],
    ],
    [
      "what a passive verb has before it bears the words",
      "Auf Plakaten wurde das Land als „Wertediktatur“ bezeichnet und verhöhnt.",
      ["Plakaten: Wertediktatur"],
    ],
    [
      "a document speaks where words are mentioned in it",
      "In einem Gutachten der Stadt ist von einem „bedauerlichen Fehler“ die Rede.",
      ["einem Gutachten der Stadt: bedauerlichen Fehler"],
    ],
    [
      "an explanation is of whoever gives it",
      "Die Kriminologin Vera Jonas vom Institut für Prävention liefert eine Erklärung: „Die Gewalt nimmt zu.“",
      ["Vera Jonas: Die Gewalt nimmt zu."],
    ],
    [
      "a body speaks far behind the words as well",
      "Allerdings sei die Gruppe „kaum auffällig“ geworden, heißt es offiziell aus der Direktion.",
      ["der Direktion: kaum auffällig"],
    ],
    [
      "of two in court the one who spoke last is meant, and not the one before",
      "Die Staatsanwältin sprach von einer „Untat“. Die Verteidigerin forderte einen Freispruch. „Mein Mandant schweigt“, sagte sie.",
      ["Die Staatsanwältin: Untat", "Die Verteidigerin: Mein Mandant schweigt"],
    ],
    [
      "for somebody something is what the words say",
      "Für Bürgermeister Jan Pohl ist der Bau „ein echter Glücksfall“.",
      ["Jan Pohl: ein echter Glücksfall"],
    ],
    [
      "a party in brackets speaks for nobody",
      "Sein Vorgänger Udo Kern (CDU) hatte das Projekt als „Milliardengrab“ abgelehnt.",
      ["Udo Kern: Milliardengrab"],
    ],
    [
      "a source may stand at the end, be several, or have no more than a last name",
      "Der Mann habe „ohne Vorwarnung“ gestochen, so die Ermittler. „Wir müssen reden“, so Lang.",
      ["die Ermittler: ohne Vorwarnung", "Lang: Wir müssen reden"],
    ],
    [
      "a source may stand before the word for it",
      "Dem Bericht zufolge war die Anlage „in gutem Zustand“.",
      ["Dem Bericht: in gutem Zustand"],
    ],
    [
      "a first name that no list has is told by the last name",
      "Thulani Mabuza lebt in Durban. „Wir kämpfen weiter“, sagt Mabuza.",
      ["Thulani Mabuza: Wir kämpfen weiter"],
    ],
    [
      "an object behind a name is no part of it",
      "Seit drei Jahren sammelt Hilde Kamp Spenden. „Alle haben gelacht“, sagt sie.",
      ["Hilde Kamp: Alle haben gelacht"],
    ],
    [
      "where somebody is from is no part of a name",
      "Dirk Ott von der Caritas sagte dem Sender, die Lage sei „wirklich ernst“.",
      ["Dirk Ott: wirklich ernst"],
    ],
    [
      "a question between is answered by who was asked",
      "„Wenn ich pfeife, erschrecken sich die Omas“, sagt Kalle Brodersen. Und die Kinder? „Die erschreckt nichts.“",
      [
        "Kalle Brodersen: Wenn ich pfeife, erschrecken sich die Omas",
        "Kalle Brodersen: Die erschreckt nichts.",
      ],
    ],
    [
      "a sentence is about the only person whom it names",
      "Für Trainer Dirk Hasselmann war der Abend ein Erfolg. „Wir haben mitgehalten.“",
      ["Dirk Hasselmann: Wir haben mitgehalten."],
    ],
    [
      "brackets stand between an office and its holder",
      "„Wir reden“, sagte der Chef der Vereinigung der kommunalen Arbeitgeber (VKA), Niklas Benrath, in Potsdam.",
      ["Niklas Benrath: Wir reden"],
    ],
    [
      "a last name may be a small word",
      "„Das Land steht vor einer Wende“, wie es Olaf Scharf formulierte.",
      ["Olaf Scharf: Das Land steht vor einer Wende"],
    ],
    [
      "hearsay is nobody's",
      "Am Stammtisch heißt es, die da hinten hätten „wohl zu viel Sonne abbekommen“.",
      ["?: wohl zu viel Sonne abbekommen"],
    ],
    [
      "words stand on what the sentence before speaks of",
      "Das Protokoll hängt im Museum. „Die Beschuldigte zeigte sich nicht einsichtig“, steht darin.",
      ["Das Protokoll: Die Beschuldigte zeigte sich nicht einsichtig"],
    ],
    [
      "a last name may end like a role",
      "„Es reicht“, sagte Sandra Hoffmann. „Nein“, entgegnete Trainer Lehmann.",
      ["Sandra Hoffmann: Es reicht", "Lehmann: Nein"],
    ],
    [
      "a trade before a name is no part of it",
      "„Die Gäste sparen beim Wein“, sagt Seilbahner Beat Imfeld.",
      ["Beat Imfeld: Die Gäste sparen beim Wein"],
    ],
    [
      "behind an auxiliary stands the subject",
      "„Wir halten an ihm fest“, hatte Präsident Georg Mönnig in der Mixed Zone erklärt.",
      ["Georg Mönnig: Wir halten an ihm fest"],
    ],
    [
      "whoever asked asks again behind an answer",
      "„Worüber haben Sie geredet?“, wollte Mirjam Wolf wissen. „Über das Schnitzel“, sagte Udo Stadler.\n„Und der Ofen?“\n„Den müssten Sie fragen.“",
      [
        "Mirjam Wolf: Worüber haben Sie geredet?",
        "Udo Stadler: Über das Schnitzel",
        "Mirjam Wolf: Und der Ofen?",
        "Udo Stadler: Den müssten Sie fragen.",
      ],
    ],
    [
      "Switzerland writes without ß",
      "In der Medienmitteilung heisst es: «Der Betrieb wird eingestellt.»",
      ["der Medienmitteilung: Der Betrieb wird eingestellt."],
    ],
  ] as const)("%s", ([, text, quotes]) => {
    expect(quotesOf("de", text)).toEqual(quotes);
  });

  test("a newspaper in marks is no statement", () => {
    const text = "Das berichtet die „Bild am Sonntag“. „Nein“, sagte Jens Spahr dem „Spiegel“.";
    expect(quotesOf("de", text)).toEqual(["Jens Spahr: Nein"]);
    expect(skippedOf("de", text)).toHaveLength(2);
  });
});
