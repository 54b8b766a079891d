import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("who speaks is told apart from whom it is told to", () => {
  test.for([
    ["a name behind an agency's", "« C'est grave », a dit à l'AFP Marie Leduc.", "Marie Leduc"],
    ["an unknown first name", "« C'est grave », a dit à la RTBF Maëline Korvath.", "Maëline Korvath"],
    ["a role", "« C'est grave », a confié le préfet au Courrier sud.", "le préfet"],
    [
      "a body before an agency",
      "« C'est grave », a indiqué le parquet de Lens à l'AFP.",
      "le parquet de Lens",
    ],
    [
      "somebody behind a newspaper",
      "« C'est grave », confie au Parisien un proche du maire.",
      "un proche du maire",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("fr", text)).toEqual([`${speaker}: C'est grave`]);
  });
});

test("whoever speaks behind the last words of a sentence says those before as well", () => {
  const text = "Le projet, que le maire « impose à tous », va « droit dans le mur », estime Paul Sorel.";
  expect(quotesOf("fr", text)).toEqual(["Paul Sorel: impose à tous", "Paul Sorel: droit dans le mur"]);
});

test("when and where somebody spoke stands between the verb and whoever it was", () => {
  const text = "Le plan sera « revu » à la rentrée, a promis lors de ses vœux à la presse Jean Sarre.";
  expect(quotesOf("fr", text)).toEqual(["Jean Sarre: revu"]);
});

test("whoever made something known stands behind both words of the verb", () => {
  const text = "Le maire « sera reçu lundi » à Lens, a fait valoir Paul Sorel.";
  expect(quotesOf("fr", text)).toEqual(["Paul Sorel: sera reçu lundi"]);
});

describe("words for somebody who was named before", () => {
  test.for([
    ["« C'est faux », se défend l'intéressé.", "Paul Giraudet: C'est faux"],
    ["« C'est faux », répond la quadragénaire.", "Nadia Benali: C'est faux"],
    ["Celle-ci a promis une réponse « ferme ».", "Nadia Benali: ferme"],
    ["Cette dernière a parlé d'un « vrai gâchis ».", "Nadia Benali: vrai gâchis"],
    ["« C'est faux », raconte cette Lorraine de naissance.", "Nadia Benali: C'est faux"],
    ["« C'est faux », avoue celle qui s'est faite cycliste.", "Nadia Benali: C'est faux"],
  ] as const)("%s", ([text, quote]) => {
    expect(quotesOf("fr", `Le maire Paul Giraudet a reçu l'avocate Nadia Benali.\n${text}`)).toEqual([quote]);
  });
});

describe("words before a name that make its owner speak", () => {
  test.for([
    [
      "Pour Jean Morel, secrétaire général, « la réforme est injuste ».",
      "Jean Morel: la réforme est injuste",
    ],
    ["Lionel Castera s'est dit « très inquiet ».", "Lionel Castera: très inquiet"],
    ["L'aide est « là pour durer », de l'aveu du Dr Odile Marny.", "Odile Marny: là pour durer"],
    ["La ministre, Odile Ravel, s'est dite « choquée ».", "Odile Ravel: choquée"],
    [
      "« Rien ne va », peut-on lire dans le rapport du bureau d'enquêtes.",
      "le rapport du bureau d'enquêtes: Rien ne va",
    ],
  ] as const)("%s", ([text, quote]) => {
    expect(quotesOf("fr", text)).toEqual([quote]);
  });

  test("but not before a body that the words are about", () => {
    const text = "Anne Sorel estime que c'est « un tournant historique » pour la région.";
    expect(quotesOf("fr", text)).toEqual(["Anne Sorel: un tournant historique"]);
  });
});

test("a closing mark ends the speech of a dialogue's last turn", () => {
  const text = "« Il fait quoi ?\n— Il mange, madame ! » s'étrangle le vigile.";
  expect(quotesOf("fr", text).at(-1)).toBe("le vigile: Il mange, madame !");
});

describe("a pronoun means", () => {
  test.for([
    [
      "a body of its gender",
      "La préfecture a publié un arrêté. Elle évoque un « danger grave ».",
      "La préfecture: danger grave",
    ],
    [
      "several, where it stands for several",
      "Le conseil a écouté les citoyens. Certains criaient « Assez ! » au fond.",
      "les citoyens: Assez !",
    ],
    [
      "whoever stands before it, behind “pour”",
      "Marc Benamar cite sa consœur Paola Renzi, pour qui « tout reste à faire ».",
      "Paola Renzi: tout reste à faire",
    ],
  ] as const)("%s", ([, text, quote]) => {
    expect(quotesOf("fr", text)).toEqual([quote]);
  });
});

test("words of nobody are whose name the next sentence gives for the first time", () => {
  const text =
    "Les deux entraîneurs se sont salués.\n« On a survécu. » Adossé au mur, Karim Lahlou cherche son souffle.";
  expect(quotesOf("fr", text)).toEqual(["Karim Lahlou: On a survécu."]);
});

test("a document where words stand says them", () => {
  const text =
    "Les enquêteurs ont saisi un carnet où figurait cette consigne : « Vieillir au thé, pas plus ».";
  expect(quotesOf("fr", text)).toEqual(["un carnet: Vieillir au thé, pas plus"]);
});

describe("a name is whole", () => {
  test.for([
    ["behind a party's", "La conseillère Ecolo Nathalie Servais", "Nathalie Servais"],
    ["behind a party's of two words", "Le député Rassemblement national Luc Loiseau", "Luc Loiseau"],
    ["behind a place", "À Moscou, le porte-parole du Kremlin, Anton Belov,", "Anton Belov"],
    ["where it is a first name at a sentence's start", "Amélie", "Amélie"],
  ] as const)("%s", ([, words, speaker]) => {
    expect(quotesOf("fr", `${words} a dénoncé « une mascarade totale ».`)).toEqual([
      `${speaker}: une mascarade totale`,
    ]);
  });
});

test("whose words they are may stand in brackets", () => {
  const text = "Ce « tournant majeur » (selon le mot du président Alvaro Ruiz) a surpris ses alliés.";
  expect(quotesOf("fr", text)).toEqual(["Alvaro Ruiz: tournant majeur"]);
});

test("behind a comma and a verb stands who speaks, and not before them", () => {
  expect(
    quotesOf(
      "fr",
      "Le mal vient « sans doute » de la filature Dorval, a annoncé mardi la Direction de la santé.",
    ),
  ).toEqual(["la Direction de la santé: sans doute"]);
});

describe("a description means the one named before, of whom nothing else was told", () => {
  test.for([
    ["with an age", "a lancé l'éleveuse de 63 ans"],
    ["at the start of the next paragraph", "dit-elle", "L'éleveuse sourit."],
    ["by any noun behind “ce”", "a admis cette force de la nature"],
  ] as const)("%s", ([, words, next = ""]) => {
    const text = `Denise Lacombe enfile ses bottes.\n${next} « Mes vaches attendent », ${words}.`;
    expect(quotesOf("fr", text)).toEqual(["Denise Lacombe: Mes vaches attendent"]);
  });
});

test("a first verb's subject speaks for the second", () => {
  const text = "La région, propriétaire des murs, dit vouloir « prendre sa part ».";
  expect(quotesOf("fr", text)).toEqual(["La région: prendre sa part"]);
});

test("what somebody was called is not said by whoever is spoken of next", () => {
  const text =
    "Ousmane Diatta sourit. On l'appelait « l'Éponge ». « J'ai gagné. »\nIl part : « Je suis heureux ce soir. »";
  expect(quotesOf("fr", text)).toEqual([
    "Ousmane Diatta: J'ai gagné.",
    "Ousmane Diatta: Je suis heureux ce soir.",
  ]);
});

describe("capitals without their accents, and apostrophes within names", () => {
  test.for([
    ["A Genève, le syndic Marc Favre a salué « un beau geste ».", "Marc Favre: un beau geste"],
    [
      "A l’Etat de Vaud, la cheffe du tourisme, Lise Monnier, salue « un beau geste ».",
      "Lise Monnier: un beau geste",
    ],
    ["« Un beau geste », a dit leur présidente, Odile N’Guessan.", "Odile N’Guessan: Un beau geste"],
  ] as const)("%s", ([text, quote]) => {
    expect(quotesOf("fr", text)).toEqual([quote]);
  });
});

describe("a verb with its subject behind it", () => {
  test.for([
    [
      "between commas before the quote",
      "L’étude, écrit le juge, « vit de crédits ».",
      "le juge: vit de crédits",
    ],
    [
      "that no table knows, nor the subject",
      "« Avec quel argent ? », coupe l’assesseur.",
      "l’assesseur: Avec quel argent ?",
    ],
    [
      "that is a participle with a subject of its own",
      "Le groupe s’est abstenu, M. Luc Roy regrettant un texte « sans ambition ».",
      "Luc Roy: sans ambition",
    ],
  ] as const)("%s", ([, text, quote]) => {
    expect(quotesOf("fr", text)).toEqual([quote]);
  });

  test("is an incise before a comma, and a question of the speaker before a question mark", () => {
    expect(quotesOf("fr", "« Trois, corrige-t-elle en riant, mais ne l’écrivez pas. »")).toEqual([
      "?: Trois | mais ne l’écrivez pas.",
    ]);
    expect(quotesOf("fr", "« On a tout payé, vous rendez-vous compte ? » soupire Anne Roy.")).toEqual([
      "Anne Roy: On a tout payé, vous rendez-vous compte ?",
    ]);
  });
});

describe("the subject of a verb is not", () => {
  test.for([
    [
      "the document that the sentence begins with",
      "Dans une lettre que l’agence a lue, son associé, Luc Roy, expliquait avoir « tout donné ».",
      "Luc Roy: tout donné",
    ],
    [
      "whoever only thinks what somebody says",
      "Paul Morin a résumé d’un mot ce que beaucoup pensaient : « C’est trop tard. »",
      "Paul Morin: C’est trop tard.",
    ],
    [
      "a noun that looks like a verb",
      "Les voisins vont rouvrir « sans condition » le poste de douane, selon Anne Roy.",
      "Anne Roy: sans condition",
    ],
  ] as const)("%s", ([, text, quote]) => {
    expect(quotesOf("fr", text)).toEqual([quote]);
  });

  test("but goes on behind capitals with an adjective", () => {
    expect(quotesOf("fr", "« C’est prêt », dit un porte-parole de la Commission européenne.")).toEqual([
      "un porte-parole de la Commission européenne: C’est prêt",
    ]);
  });
});

describe("whoever is named before is meant by", () => {
  test.for([
    [
      "another word for the office",
      "« La place est rouverte », a fait savoir l’édile.",
      "La place est rouverte",
    ],
    ["words for somebody’s view", "A ses yeux, « la place est rouverte ».", "la place est rouverte"],
    ["a stressed pronoun", "Lui a vu « une place rouverte ».", "une place rouverte"],
  ] as const)("%s", ([, text, words]) => {
    expect(quotesOf("fr", `Le maire de Brive Paul Giraudet s’est exprimé mardi.\n${text}`)).toEqual([
      `Paul Giraudet: ${words}`,
    ]);
  });
});

describe("a name is read whole", () => {
  test.for([
    [
      "with an initial that is a word",
      "« C’est faux », reconnaît Alexandre T. devant le juge.",
      "Alexandre T.",
    ],
    ["behind a verb that is a title as well", "« C’est faux », juge Mme Dubosc.", "Dubosc"],
    ["behind how it is said", "« C’est faux », lance de sa voix grave Lucie Aubry.", "Lucie Aubry"],
    [
      "behind a ship’s",
      "« C’est faux », dit le capitaine du chalutier Étoile du Sud, Jean Morel, au port.",
      "Jean Morel",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("fr", text)).toEqual([`${speaker}: C’est faux`]);
  });
});

test("a clause about those whom somebody blames does not make them speak", () => {
  const text =
    "Luc Pajot dénonce les « erreurs » des gardes, qui ont voulu mettre Anne Roy dans une « position dangereuse ».";
  expect(quotesOf("fr", text)).toEqual(["Luc Pajot: erreurs", "Luc Pajot: position dangereuse"]);
});

describe("whose words are", () => {
  test.for([
    ["given notice of", "La mairie a fait part de sa « vive inquiétude ».", "La mairie: vive inquiétude"],
    [
      "a body’s, for whom they hold",
      "Pour le syndicat, « le compte n’y est pas ».",
      "le syndicat: le compte n’y est pas",
    ],
    ["somebody’s of a body", "« Rien ne presse », glisse un cadre du PS.", "un cadre du PS: Rien ne presse"],
    [
      "somebody’s who does not share a view",
      "Un avis que ne partage pas son confrère Alain Trévise : « C’est faux. »",
      "Alain Trévise: C’est faux.",
    ],
    [
      "those of whoever is named behind where he wrote",
      "Sur X, le chef de la droite, Yves Marsan, a fustigé « un budget creux ».",
      "Yves Marsan: un budget creux",
    ],
  ] as const)("%s", ([, text, quote]) => {
    expect(quotesOf("fr", text)).toEqual([quote]);
  });
});

test("a street is nobody", () => {
  const text = "Arthur Morel rentre chez lui mardi. Rue Affre, il est « témoin d’une bagarre ».";
  expect(quotesOf("fr", text)).toEqual(["Arthur Morel: témoin d’une bagarre"]);
});

describe("somebody’s description", () => {
  test.for([
    [
      "goes on behind a party between brackets",
      "« C’est faux », a dit le président (UDX) du conseil, Jean Morel, en sortant.",
      "Jean Morel",
    ],
    ["has no part in whom it was told", "« C’est faux », a dit la députée aux journalistes.", "la députée"],
    [
      "goes on with adjectives in the plural",
      "« C’est faux », a dit le syndicat des personnels techniques.",
      "le syndicat des personnels techniques",
    ],
    [
      "ends before a verb that is a title as well",
      "Un texte que la droite juge « faux » attend.",
      "la droite",
    ],
    ["is not by what it was sent", "La mairie indique par courriel que c’est « faux ».", "La mairie"],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("fr", text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });

  test("tells its gender by its ending", () => {
    const text =
      "Luc Roy était là. L’association a fait part de sa « colère ».\n« C’est faux », souligne-t-elle.";
    expect(quotesOf("fr", text).at(-1)).toBe("L’association: C’est faux");
  });
});

describe("a clause belongs to", () => {
  test.for([
    [
      "what was signed, and not to those who signed it",
      "Elle a lu une pétition, signée par 200 habitants, qui dénonce « une verrue ».",
      "une pétition",
    ],
    [
      "the body behind two prepositions",
      "« Une verrue », ironise-t-on au sein de l’association des riverains.",
      "l’association des riverains",
    ],
    [
      "a young employee, whose age stands before the noun",
      "« Une verrue », lance un jeune employé du quartier.",
      "un jeune employé du quartier",
    ],
    [
      "a member of a union, and not to the union",
      "Marie Le Bihan, déléguée CGT, est venue. La syndicaliste réclame « une verrue ».",
      "Marie Le Bihan",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("fr", text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });
});

describe("who somebody is, and not what he is said to be:", () => {
  test.for([
    [
      "of whom “c’était” tells",
      "Luc Marceau a repris l’atelier. C’était un homme sec. « C’est faux », dit-il.",
      "Luc Marceau",
    ],
    [
      "a company behind what kind it is",
      "« C’est faux », s’insurge la coopérative laitière Valdor.",
      "Valdor",
    ],
    [
      "in an aside between a subject and its verb",
      "Luc Roy, rapporte sa nièce, avait seulement lâché : « C’est faux. »",
      "Luc Roy",
    ],
    [
      "of what somebody judges in passing",
      "Un dossier avait été rejeté sans motif, ce que la ministre a qualifié de « maladresse collective ».",
      "la ministre",
    ],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("fr", text).map((quote) => quote.split(":")[0])).toEqual([speaker]);
  });

  test("a verb of two words stands between the words of a quotation", () => {
    const text = "« La facture monte, fait valoir sa directrice, Anne Roy. Rien ne tient. »";
    expect(quotesOf("fr", text).map((quote) => quote.split(":")[0])).toEqual(["Anne Roy"]);
  });
});

test("neither where something is nor a direction speaks", () => {
  const where = "Difficile en raison du chômage en Zambie ? « C’est pauvre. »";
  expect(quotesOf("fr", where)).toEqual(["?: C’est pauvre."]);
  const direction = "Un riverain crie en direction des quatre hommes.\nIls répondent :\n« Viens ! »";
  expect(quotesOf("fr", direction)).not.toEqual(["direction: Viens !"]);
});
