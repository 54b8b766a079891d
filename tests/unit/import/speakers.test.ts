import { describe, expect, test } from "vitest";
import { findQuotes } from "../../../src/import/quotes/find-quotes";
import { quotesOf, saveText, skippedOf } from "../../fixtures/saved-text";

describe("a speaker is whole", () => {
  test.for([
    [
      "behind a title with a full stop",
      "said Sen. Ada Quill, the Ohio Democrat who chairs the panel",
      "Ada Quill",
    ],
    ["behind two titles", "Lt. Col. Ada Quill, who has swum here for years, said", "Ada Quill"],
    ["before a party in brackets", "Cllr. Ada Quill (Lab, Eastfield) said", "Ada Quill"],
    ["before a party between commas", "Rep. Ada Quill, R-Maine, said", "Ada Quill"],
    ["where the last name ends like a role", "Grace Tollman, who runs the bakery, said", "Grace Tollman"],
    ["where a body goes on in capitals", "the Friends of Mill Lane said", "the Friends of Mill Lane"],
    ["where a body says what it is for", "the Center for Tidal Studies said", "the Center for Tidal Studies"],
    ["behind a state and a title", "Oregon Sen. Ada Quill said", "Ada Quill"],
    ["behind an office with a hyphen", "OECD Secretary-General Ada Quill said", "Ada Quill"],
    ["with letters and a full stop behind", "Senate Leader Ada Quill, R-Wis., said", "Ada Quill"],
  ] as const)("%s", ([, words, speaker]) => {
    expect(quotesOf("en", `“The dam holds,” ${words}.`)).toEqual([`${speaker}: The dam holds`]);
  });
});

describe("the subject of an English verb", () => {
  test.for([
    [
      "is the last name alone before what it says of itself",
      "Quill, speaking in Oslo, called it “a farce.”",
      "Quill",
    ],
    ["is not what its verb judges", "Moments later, somehow, called the bill “a farce.”", undefined],
    [
      "is the name, and not the noun beside it",
      "In May Tidewater, the firm that found them, said it was “a farce.”",
      "Tidewater",
    ],
    [
      "is a name behind a conjunction",
      "It came after Ada Quill told Tidewater it was “a farce.”",
      "Ada Quill",
    ],
    [
      "is whose remarks they were, in their own sentence alone",
      "Gil’s remarks came when Ada Quill said it was “a farce.”",
      "Ada Quill",
    ],
  ] as const)("%s", ([, sentence, speaker]) => {
    expect(findQuotes(saveText("en", sentence)).quotes.map((quote) => quote.speaker)).toEqual(
      speaker === undefined ? [] : [speaker],
    );
  });
});

describe("whom a clause on somebody is about does not speak behind it", () => {
  test.for([
    ["en", "The officer who shot Tom Ruiz told the jury: “I feared for my life.”", "The officer"],
    ["en", "The jury that convicted Tom Ruiz said: “He planned it for months.”", "The jury"],
    ["en", "The judge sentencing Ruiz said: “You are a coward.”", "The judge"],
    ["en", "The man convicted of murdering Ruiz said: “I am sorry for it.”", "The man"],
    ["fr", "Le policier qui a tué Tom Ruiz a dit : « J’ai eu peur. »", "Le policier"],
    ["fr", "L’homme accusé d’avoir tué Tom Ruiz a dit : « Je regrette tout. »", "L’homme"],
    ["en", "Anna Keller told the court that Tom Ruiz said: “I am sorry for it.”", "Tom Ruiz"],
    ["en", "At the council meeting Tom Ruiz said: “I am sorry for it.”", "Tom Ruiz"],
    ["en", "Police say Tom Ruiz told them: “I am sorry for it.”", "Tom Ruiz"],
  ] as const)("%s: %s", ([language, text, speaker]) => {
    expect(findQuotes(saveText(language, `Tom Ruiz.\n${text}`)).quotes.map((quote) => quote.speaker)).toEqual(
      [speaker],
    );
  });

  test("and is in doubt where no table has the noun before the clause", () => {
    const { quotes } = findQuotes(
      saveText("en", "The zorbler who shot Tom Ruiz said: “I feared for my life.”"),
    );
    expect(quotes.map(({ confidence }) => confidence)).toEqual(["low"]);
  });
});

test("a German name ends before whom its owner speaks to", () => {
  const text = "Anna Keller und Tom Ruiz kamen.\n„Die Brücke ist sicher“, sagte Keller zu Ruiz.";
  expect(quotesOf("de", text)).toEqual(["Anna Keller: Die Brücke ist sicher"]);
});

describe("a name ends where a German sentence goes on", () => {
  test.for([
    ["before whom its owner told", "Anne Weidner der Deutschen Presse-Agentur", "Anne Weidner"],
    ["but not between its small words", "Ursula von der Heyden am Montag", "Ursula von der Heyden"],
  ] as const)("%s", ([, words, speaker]) => {
    expect(quotesOf("de", `„Das ist frech“, erklärte Sprecherin ${words}.`)).toEqual([
      `${speaker}: Das ist frech`,
    ]);
  });
});

describe("a day between a Spanish verb and its subject speaks for nobody", () => {
  test.for([
    ["ha asegurado este martes la ministra de Trabajo, Pilar Egea", "Pilar Egea"],
    ["declaró este jueves ante el juez el exgerente Saturnino Gil", "Saturnino Gil"],
  ] as const)("%s", ([words, speaker]) => {
    expect(quotesOf("es", `«No hay prisa», ${words}.`)).toEqual([`${speaker}: No hay prisa`]);
  });
});

describe("a Spanish description", () => {
  test.for([
    [
      "takes in the name behind where somebody is from",
      "dijo el técnico argentino Saturnino Gil",
      "Saturnino Gil",
    ],
    ["takes in the name behind a ministry", "dijo la ministra de Defensa Pilar Egea", "Pilar Egea"],
    ["is of a body with all its capitals", "dijo la Guardia Civil de Tráfico", "la Guardia Civil de Tráfico"],
    ["ends before what the words were said in", "dijo la bióloga en rueda de prensa", "la bióloga"],
    [
      "is of one person with two offices",
      "dijo la vicepresidenta y ministra de Hacienda, Pilar Egea",
      "Pilar Egea",
    ],
    [
      "is no party behind where a party is from",
      "dijo un dirigente del movimiento socialista, Saturnino Gil",
      "Saturnino Gil",
    ],
    [
      "is no church behind a first name",
      "dijo el vicepresidente segundo, Pablo Iglesia Gil",
      "Pablo Iglesia Gil",
    ],
    ["keeps the initial that a court gives", "le dijo Brian C. al fiscal", "Brian C."],
    ["leaves a newspaper in capitals to itself", "dijo a LA NACION Pilar Egea", "Pilar Egea"],
    ["ends before the place of a crowd", "repetían los vecinos en la plaza", "los vecinos"],
    ["is of somebody identified by name", "dijo el acusado, identificado como Brian C.", "Brian C."],
    ["stands behind a time of the day", "me dijo una tarde Pilar Egea", "Pilar Egea"],
    ["takes in a first name that is a month", "dijo el obstetra Julio César Gil", "Julio César Gil"],
    ["ends before the time", "dijo un cronista al final del acto", "un cronista"],
    ["is no last name with a hyphen", "dijo Marcela Tovar-Nieto", "Marcela Tovar-Nieto"],
  ] as const)("%s", ([, words, speaker]) => {
    expect(quotesOf("es", `«No hay prisa», ${words}.`)).toEqual([`${speaker}: No hay prisa`]);
  });

  test.for([
    ["el chileno", "Saturnino Gil ganó ayer la carrera."],
    ["el mandatario", "Saturnino Gil habló ayer en Quito."],
    ["este", "La jueza llamó a Saturnino Gil."],
  ] as const)("such as %s means whoever was named last", ([words, before]) => {
    expect(quotesOf("es", `${before} «No hay prisa», dijo ${words}.`)).toEqual([
      "Saturnino Gil: No hay prisa",
    ]);
  });
});

test.for([
  ["that the sentence begins with", "En las pancartas se leía «Pan y trabajo»."],
  [
    "that was just spoken of",
    "Pilar Egea dejó las pancartas. Alguien colgó una pancarta. «Pan y trabajo», decía.",
  ],
  [
    "that somebody left behind a preposition",
    "Pilar Egea dejó flores con una pancarta. «Pan y trabajo», dice.",
  ],
  ["right before the colon", "Pilar Egea pintó una pancarta: «Pan y trabajo»."],
] as const)("a Spanish verb without a subject may be a document's, %s", ([, text]) => {
  expect(quotesOf("es", text)).toEqual([expect.stringMatching(/pancartas?: Pan y trabajo$/u)]);
});

test.for([
  [
    "an infinitive behind a preposition",
    "Pilar Egea negó el recurso al considerar que «no hay prisa alguna».",
  ],
  ["a source at the beginning", "Para Pilar Egea, el recurso es «una prisa sin sentido»."],
  [
    "the first word of a name",
    "Ayer habló el jefe, Wang Yi.\nWang, por su parte, dijo que «no hay prisa alguna».",
  ],
] as const)("in Spanish %s finds whose words they are", ([, text]) => {
  expect(quotesOf("es", text)).toEqual([expect.stringMatching(/^(?:Pilar Egea|Wang Yi): /u)]);
});

test.for([
  [
    "asked by a reporter",
    "Pilar Egea salió descalza. «¿Y los zapatos?», le preguntó un reportero. «No hay prisa».",
  ],
  [
    "spoken to before",
    "Habló Pilar Egea. «Nada», dijo. El fiscal Saturnino Gil le recordó el plazo. «No hay prisa», contestó.",
  ],
  ["named in her paragraph", "Pilar Egea subió a la tribuna. «No hay prisa», advirtió la diputada."],
  ["named behind a source", "El plazo es amplio y «no hay prisa», como había dicho Pilar Egea."],
  ["named past where she directs", "«No hay prisa», dijo la directora para las Américas, Pilar Egea."],
  ["named behind, whatever the colon says", "Los vecinos dudan: «No hay prisa», afirma Pilar Egea."],
  ["the judge of a thing", "Pilar Egea defendió la obra de la A-30, que ha descrito como «no hay prisa»."],
  [
    "the subject that verbs before leave out",
    "Pilar Egea abrió el acto. Explicó que la obra es muy joven.\n«No hay prisa».",
  ],
  [
    "asked before",
    "Saturnino Gil calla. Preguntada en el despacho por si busca un pacto, Pilar Egea fue tajante: «No hay prisa».",
  ],
  [
    "writing in a network with a name",
    "Pilar Egea salió. «No hay prisa», escribió en su red social, Truth Social.",
  ],
  [
    "described at the beginning of a sentence",
    "La ingeniera es Pilar Egea. La profesora de la Complutense dijo que «no hay prisa».",
  ],
  [
    "known by her first name and age alone",
    "Saturnino Gil habló. Egea, de 79 años, piensa en sus gallinas. «No hay prisa», se lamenta. Se llama Pilar Egea.",
  ],
  [
    "not told what somebody else is",
    "Pilar Egea cuenta con los dedos: de sus alumnas una es enfermera. «No hay prisa», dice.",
  ],
  ["said to have explained", "Pilar Egea abrió el acto. Según ha explicado, en la obra «no hay prisa»."],
] as const)("in Spanish whoever was %s speaks", ([, text]) => {
  expect(quotesOf("es", text).at(-1)).toMatch(/^Pilar Egea: no hay prisa$/iu);
});

describe("a pronoun means the subject before it", () => {
  test.for([
    [
      "and not somebody nearer whom a preposition governs",
      "Bob Stone smiled. “It holds,” he said.\nThe doctor, Imran Shah, disagrees with Stone. He went on: “It leaks.”",
      "Imran Shah: It leaks.",
    ],
    [
      "and not a name set beside what a preposition governs",
      "Helen Marsh died on Tuesday. Her death was confirmed by her daughter, Ruth Cole.\nIn her last speech she said: “It leaks.”",
      "Helen Marsh: It leaks.",
    ],
  ] as const)("%s", ([, text, last]) => {
    expect(quotesOf("en", text).at(-1)).toBe(last);
  });
});

describe("words behind the verb are of another quote", () => {
  test("where somebody else has a verb of their own", () => {
    expect(
      quotesOf("en", "“It leaks,” said Ada Quill, quoting a brakeman who liked to say “steel holds.”"),
    ).toEqual(["Ada Quill: It leaks", "a brakeman: steel holds"]);
  });

  test("and none where they are a title", () => {
    const text = "“I went to sea before lunch,” Ada Quill wrote in her memoir, “Soundings.”";
    expect(quotesOf("en", text)).toEqual(["Ada Quill: I went to sea before lunch"]);
    expect(skippedOf("en", text)).toEqual(["Soundings: a title, by the words before it"]);
  });

  test("and no name of a group where they begin small", () => {
    expect(quotesOf("en", "Ada Quill said the crew “acted by the book” on Monday.")).toEqual([
      "Ada Quill: acted by the book",
    ]);
  });
});

describe("a noun that no table has speaks where it is the subject of a verb of saying", () => {
  test.for([
    ["behind the verb", "“The dam holds,” said a passing birdwatcher.", "a passing birdwatcher"],
    [
      "behind an owner",
      "“The dam holds,” sniffed the ferryman's elderly aunt, who lives here.",
      "the ferryman's elderly aunt",
    ],
    ["before the verb", "“The dam holds,” a young reveller from Leeds said.", "a young reveller from Leeds"],
    ["before the quote", "A passing birdwatcher added: “The dam holds.”", "A passing birdwatcher"],
    ["in the plural, without an article", "“The dam holds,” organisers said on Monday.", "organisers"],
    [
      "before a relative clause",
      "One deckhand, who feared for his job, said: “The dam holds.”",
      "One deckhand",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("en", text)[0]?.replace(/\.$/, "")).toBe(`${speaker}: The dam holds`);
  });
});

describe("the labels of a transcript mean the people of the article", () => {
  test("in capitals and with titles", () => {
    const text =
      "Dale Brunner was questioned by Miriam Stokes.\nMS. STOKES: When did it leak?\nMR. BRUNNER: In March.\nMS. STOKES: Who knew?\nMR. BRUNNER: Nobody.";
    expect(quotesOf("en", text).slice(0, 2)).toEqual([
      "Miriam Stokes: When did it leak?",
      "Dale Brunner: In March.",
    ]);
  });

  test("in capitals that might be a newspaper's", () => {
    const text =
      "Miriam Stokes met Dale Brunner.\nSTOKES: It leaked.\nBRUNNER: In March.\nSTOKES: Yes.\nBRUNNER: No.";
    expect(quotesOf("en", text)[0]).toBe("Miriam Stokes: It leaked.");
  });

  test("by initials, once the names have been given", () => {
    const text =
      "Two talk.\nMaria Okafor: It leaks.\nJens Dahl: It holds.\nMaria Okafor: Why?\nJens Dahl: So.\nMO: It is over.";
    expect(quotesOf("en", text).at(-1)).toBe("Maria Okafor: It is over.");
  });
});

describe("a passive verb", () => {
  test("gives no speaker where its sentence names none", () => {
    const text = "Ada Quill built the lamp. It was described as “a hazard to birds and ships” in the plans.";
    expect(quotesOf("en", text)).toEqual(["?: a hazard to birds and ships"]);
  });

  test("gives whom it names", () => {
    const text = "The lamp was described by Ada Quill as “a hazard to birds and ships”.";
    expect(quotesOf("en", text)).toEqual(["Ada Quill: a hazard to birds and ships"]);
  });
});

test("a name that only the standfirst gives in full is the speaker's", () => {
  const [standfirst] = saveText("en", "Coach Bill Tanner praised his goalkeeper.", "standfirst").blocks;
  const body = saveText("en", "“He kept us in it,” Tanner said.");
  const { quotes } = findQuotes({ ...body, blocks: [...(standfirst ? [standfirst] : []), ...body.blocks] });
  expect(quotes.map(({ speaker }) => speaker)).toEqual(["Bill Tanner"]);
});

test("a last name that is also a trade is a name, once it was given in full", () => {
  const text = "Sen. Lou Baker called for new boats.\n“These tubs leak,” Baker, 61, said.";
  expect(quotesOf("en", text)).toEqual(["Lou Baker: These tubs leak"]);
});

test("a last name alone is the headline's, where relatives have it too", () => {
  const body = saveText("en", "Ada Quill died. Her son, Ben Quill, wept. “Steel holds,” Quill once said.");
  const saved = { ...body, metadata: { ...body.metadata, headline: "Ada Quill, who built dams" } };
  expect(findQuotes(saved).quotes.map(({ speaker }) => speaker)).toEqual(["Ada Quill"]);
});
