import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("a last name with small words is found by itself", () => {
  test.for([
    [
      "de",
      "Der Landrat Joachim von der Heide schwieg. „Später“, sagt von der Heide.",
      "Joachim von der Heide",
    ],
    [
      "fr",
      "Le sénateur Luc de La Roncière a ri. « Plus tard », tranche de La Roncière.",
      "Luc de La Roncière",
    ],
    [
      "en",
      "Pieter van der Berg lost sheep. “They were gone by then,” Van der Berg said.",
      "Pieter van der Berg",
    ],
  ] as const)("%s: %s", ([tag, text, speaker]) => {
    expect(quotesOf(tag, text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });
});

describe("a name goes to its end", () => {
  test.for([
    ["de", "Ada Dal Bosco führt das Hotel. „Schade“, sagte Dal Bosco.", "Ada Dal Bosco"],
    ["fr", "Luc Mbuyi wa Kabongo attend. « On verra », dit Mbuyi wa Kabongo.", "Luc Mbuyi wa Kabongo"],
    ["fr", "J.-P. Roy signe. « Assez », écrit J.-P. Roy.", "J.-P. Roy"],
    ["en", "Seán Mac an tSaoir dug. “It is peat,” Mac an tSaoir said.", "Seán Mac an tSaoir"],
    ["en", "Mr Rupert ffolkes left. “No comment,” Mr ffolkes said.", "Rupert ffolkes"],
    ["en", "Ma. Ada Reyes teaches. “No classes,” Reyes said.", "Ma. Ada Reyes"],
    ["es", "Rosa Iriarte Vda. de Campos espera. «Nadie viene», dijo.", "Rosa Iriarte Vda. de Campos"],
    [
      "es",
      "El notario Luis Sáenz de Prado y Luque leyó el acta. «No falta nada aquí», dijo.",
      "Luis Sáenz de Prado y Luque",
    ],
    [
      "en",
      "Terence “Tubby” Malone ran the gym. “It kept us out of jail,” Malone said.",
      "Terence “Tubby” Malone",
    ],
    [
      "en",
      "The Marlow and District Angling Club met. “We saw no trout,” the club said.",
      "The Marlow and District Angling Club",
    ],
    [
      "en",
      "Minister of State for Textiles Dr. Ada Quill spoke. “It is a second birth,” Quill said.",
      "Ada Quill",
    ],
    [
      "de",
      "Der Verband Bayerischer Müller und Bäcker nannte die Steuer „einen Schlag ins Mehl“.",
      "Der Verband Bayerischer Müller und Bäcker",
    ],
    ["en", "Oman’s deputy foreign minister said: “The door is open.”", "Oman’s deputy foreign minister"],
    ["de", "Die Rothmatt Präzision AG sagte: „Wir schliessen im Juni.“", "Rothmatt Präzision AG"],
    [
      "fr",
      "La Fédération des transports et de la logistique dénonce « un mépris total ».",
      "La Fédération des transports et de la logistique",
    ],
  ] as const)("%s: %s", ([tag, text, speaker]) => {
    expect(quotesOf(tag, text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });
});

describe("a body is named as long as where it is named first", () => {
  test("in German", () => {
    const text =
      "Der Verband Tirol schlägt Alarm. Man habe „keine Reserven mehr“, teilte der Verband Tirol mit.";
    expect(quotesOf("de", text)).toEqual(["der Verband Tirol: keine Reserven mehr"]);
  });
});

test("a body behind an article has its adjective", () => {
  const text = "Le Crédit rural parle d’« un ajustement nécessaire ».";
  expect(quotesOf("fr", text)).toEqual(["Crédit rural: un ajustement nécessaire"]);
});

describe("what a sentence begins with", () => {
  test.for([
    [
      "is no subject before its pronoun",
      "de",
      "Ada Orth sah alles. Die Pannen dort nannte sie „peinlich, aber kein Drama“.",
      "Ada Orth",
    ],
    [
      "is a place behind its preposition",
      "es",
      "Desde Santiago, el ministro, Luis Mena, llamó ayer. «No hay más que decir», dijo.",
      "Luis Mena",
    ],
    [
      "is no role where it is a participle",
      "fr",
      "Ada Roy dort. Prévenu à midi, le centre a ri. « Je dormais encore », dit-elle.",
      "Ada Roy",
    ],
    [
      "is no name before a role",
      "de",
      "Nur Vater Alois Orth blieb sitzen. „Ich habe Zeit“, sagt er.",
      "Alois Orth",
    ],
  ] as const)("%s", ([, tag, text, speaker]) => {
    expect(quotesOf(tag, text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });
});

test("an office in capitals is no name", () => {
  expect(quotesOf("en", "She wrote to the court. The Chief Minister said “no, and never”.")).toEqual([
    "The Chief Minister: no, and never",
  ]);
});

test("two words that begin a German sentence are a name, and not whose name it is", () => {
  const text = "Qarla Streich öffnete nicht. „Ich dachte an Vertreter“, sagt sie.";
  expect(quotesOf("de", text)).toEqual(["Qarla Streich: Ich dachte an Vertreter"]);
});

describe("who is nobody is meant by no pronoun", () => {
  test.for([
    [
      "a place",
      "es",
      "En Santiago llovía. Ana Gil llegó desde Santiago. Aseguró que volvería «con los recursos firmados».",
      "Ana Gil",
    ],
    [
      "what a pronoun is said to be",
      "fr",
      "Ada Roy dessine. Fille d’un mineur, elle a grandi ici. « On jouait dehors », raconte-t-elle.",
      "Ada Roy",
    ],
    [
      "a body with an article",
      "fr",
      "Ada Roy a des cahiers. Le Grand Port les voulait. « Jamais de la vie », dit-elle.",
      "Ada Roy",
    ],
    [
      "an adverb that begins its sentence",
      "de",
      "Ada Orth bewarb sich. Dreimal lehnte man ab. „Ich war stur“, sagt sie.",
      "Ada Orth",
    ],
    [
      "whom an adviser advises",
      "es",
      "Ada Roa, la asesora de Seguridad del presidente chileno Luis Gil dijo que es «injusto».",
      "Ada Roa",
    ],
    [
      "a listener",
      "en",
      "Ada Quill owns the mill. She told the Herald little. “It will be sold,” she said.",
      "Ada Quill",
    ],
  ] as const)("%s: %s", ([, tag, text, speaker]) => {
    expect(quotesOf(tag, text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });
});
