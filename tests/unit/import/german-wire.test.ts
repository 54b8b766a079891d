import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("German news agencies and local papers", () => {
  test.for([
    [
      "where a body sits belongs to what it is called",
      "„Die Ermittlungen dauern an“, teilte die Staatsanwaltschaft Lüdern am Freitag mit.",
      ["die Staatsanwaltschaft Lüdern: Die Ermittlungen dauern an"],
    ],
    [
      "what a body asks for is no part of it",
      "Am Abend forderte die Polizei Verstärkung an und sprach von „chaotischen Zuständen“.",
      ["die Polizei: chaotischen Zuständen"],
    ],
    [
      "letters in brackets stand for all that a body is called",
      "„Sie ist bekannt“, heißt es aus der Direktion Staatsschutz und Spionage (DSS).",
      ["der Direktion Staatsschutz und Spionage: Sie ist bekannt"],
    ],
    [
      "people of both sexes have no name behind them",
      "„Wir reden“, sagt Petra Lindner. Nun geben Lehrerinnen und Lehrer Nachhilfe. „Es hilft uns.“",
      ["Petra Lindner: Wir reden", "Petra Lindner: Es hilft uns."],
    ],
    [
      "a sentence may end with the name of a platform",
      "„Die Lage ist ernst“, schrieb Tina Kern auf X. „Das Land muss handeln.“",
      ["Tina Kern: Die Lage ist ernst", "Tina Kern: Das Land muss handeln."],
    ],
    [
      "a party before a role tells whose it is",
      "„Nein“, sagte der FDP-Abgeordnete Udo Kies über Malte Fried.\nEines habe Fried geschafft, so der FDP-Mann: „Alle sind gegen ihn.“",
      ["Udo Kies: Nein", "Udo Kies: Alle sind gegen ihn."],
    ],
    [
      "an adverb that ends like a body speaks for nobody",
      "„Es war knapp“, sagte Einsatzleiter Tom Obwald. Insgesamt halfen alle mit. „Das war gut so.“",
      ["Tom Obwald: Es war knapp", "Tom Obwald: Das war gut so."],
    ],
    [
      "a small word before a noun is an adjective, whatever it is with a capital",
      "Ministerin Karin Stock will helfen. Eine freiwillige Aufnahme von Kranken lehnt sie ab und nennt sie „unmöglich“.",
      ["Karin Stock: unmöglich"],
    ],
    [
      "a first name may end like a role",
      "Stefan Düll, der den Verband führt, spricht von „Flickwerk“. „Das reicht nicht“, so Düll.",
      ["Stefan Düll: Flickwerk", "Stefan Düll: Das reicht nicht"],
    ],
    [
      "a sentence may end with a score",
      "„Das war Glück“, sagt Trainer Uwe Pohl über das 2:1. Doch auch Gästecoach Bernd Raab ist zufrieden: „Das war gut.“",
      ["Uwe Pohl: Das war Glück", "Bernd Raab: Das war gut."],
    ],
    [
      "an article right before its verb is whoever was named last",
      "Uwe Pohl wechselte Lena Frisch ein. Die kommentiert ihr Tor so: „Dafür werde ich bezahlt.“",
      ["Lena Frisch: Dafür werde ich bezahlt."],
    ],
    [
      "whoever spoke goes on where a sentence has no subject",
      "„Das war Glück“, sagt Trainer Uwe Pohl. Und tröstet seinen Kollegen Bernd Raab: „Ihr steigt nicht ab.“",
      ["Uwe Pohl: Das war Glück", "Uwe Pohl: Ihr steigt nicht ab."],
    ],
    [
      "people who are only counted do not go on speaking",
      "„Wir bleiben hart“, sagt Walter Enz. Zuletzt streikten 200 Angestellte. „Das wird wieder so sein.“",
      ["Walter Enz: Wir bleiben hart", "Walter Enz: Das wird wieder so sein."],
    ],
    [
      "an answer is by whom it is from",
      "Das zeigt eine Antwort von Sprecher Dirk Pesch auf Fragen von Journalisten: „Kein Kommentar.“",
      ["Dirk Pesch: Kein Kommentar."],
    ],
    [
      "a person may be introduced by one name",
      "Ein Mann namens Fabrice schaut auf die Uhr. „Kommen wir zu spät?“, fragt er.",
      ["Fabrice: Kommen wir zu spät?"],
    ],
    [
      "a first name alone begins a sentence",
      "Jonas ist neun Jahre alt. „Es hat gar nicht wehgetan“, sagt er.",
      ["Jonas: Es hat gar nicht wehgetan"],
    ],
    [
      "adjectives may stand between an article and a name",
      "„Nicht mit mir“, so der sichtlich verärgerte Hans Obermoser.",
      ["Hans Obermoser: Nicht mit mir"],
    ],
    [
      "loudspeakers are nobody",
      "Die Lehrerin Ute Quandt lief los, bevor die Lautsprecher angingen. Sie habe „sofort begriffen, was los ist“.",
      ["Ute Quandt: sofort begriffen, was los ist"],
    ],
    [
      "a number that is not exact is part of whom it counts",
      "„Wir wollen unsere Ruhe haben“, riefen rund 50 Anwohner.",
      ["rund 50 Anwohner: Wir wollen unsere Ruhe haben"],
    ],
    [
      "two nouns may mean one and the same person",
      "Trainer Goran Lukic tobte, Torhüter Ralf Ott schwieg. In der Kabine wurde es laut. „Eine Flasche flog“, verriet der Keeper.",
      ["Ralf Ott: Eine Flasche flog"],
    ],
    [
      "a verb between commas is not of the subject before it",
      "Der Minister, kritisiert Anna Kofler, habe „die Lage verschlafen“.",
      ["Anna Kofler: die Lage verschlafen"],
    ],
    [
      "what a sentence begins with may be what somebody judges",
      "Die neuen Regeln hält Anna Kofler für eine „Zumutung“.",
      ["Anna Kofler: Zumutung"],
    ],
    [
      "an adjective and a noun are no name",
      "Scharfe Kritik übte Anna Kofler: „Das ist doch absurd.“",
      ["Anna Kofler: Das ist doch absurd."],
    ],
    [
      "offices may be written short",
      "„Das geht so nicht“, meint Bgm. Lutz Hachmann.",
      ["Lutz Hachmann: Das geht so nicht"],
    ],
    [
      "a last name may look like an office",
      "„Das geht so nicht“, sagt Jan Richter. „Nein“, sagt Richter.",
      ["Jan Richter: Das geht so nicht", "Jan Richter: Nein"],
    ],
    [
      "words stand on what was put up last",
      "Unter das Ortsschild hat jemand ein zweites Schild geschraubt: „Betreten auf eigene Gefahr“.",
      ["ein zweites Schild: Betreten auf eigene Gefahr"],
    ],
  ] as const)("%s", ([, text, quotes]) => {
    expect(quotesOf("de", text)).toEqual(quotes);
  });
});
