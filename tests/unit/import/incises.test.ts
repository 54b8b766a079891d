import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("the article's words within the marks are cut out", () => {
  test.for([
    [
      "with everything that is said of the speaker",
      "« On part sans rien, raconte Nadia Benali, 42 ans, hébergée dans un gymnase. Juste le chat. »",
      "Nadia Benali: On part sans rien | Juste le chat.",
    ],
    [
      "with what the speaker is, in a noun without article",
      "« La récolte est perdue, soupire Bernard Kieffer, viticulteur à Riquewihr, et l'assurance ne paie pas. »",
      "Bernard Kieffer: La récolte est perdue | et l'assurance ne paie pas.",
    ],
    [
      "with words between the verb and its subject",
      "« Les puits sont vides, déplore pour sa part le maire, Yves Castaing, et les citernes tardent. »",
      "Yves Castaing: Les puits sont vides | et les citernes tardent.",
    ],
    [
      "with how somebody spoke",
      "« Je ne voulais pas, a murmuré Mireille Audouin, la voix brisée. Il devait écouter. »",
      "Mireille Audouin: Je ne voulais pas | Il devait écouter.",
    ],
    [
      "with where somebody spoke",
      "« Nous restons, a promis mercredi le patron, Pierre Astier, lors d'une conférence de presse à Lyon. Il faudra des efforts. »",
      "Pierre Astier: Nous restons | Il faudra des efforts.",
    ],
    [
      "with what somebody did before going on behind a colon",
      "« Il pleuvra, a glissé Odile Ferrand, avant d’ajouter, sous les rires : enfin, j’espère. »",
      "Odile Ferrand: Il pleuvra | enfin, j’espère.",
    ],
    [
      "and not what the speaker goes on to say of before and after",
      "« Il faut partir, dit Paul Rey, avant de tout perdre. Sinon, tant pis. »",
      "Paul Rey: Il faut partir | avant de tout perdre. Sinon, tant pis.",
    ],
    [
      "by a verb that no table has, before a whole name",
      "« Ce plan est une folie, s'ébroue Lucien Morvan, élu d'opposition. Nos enfants paieront. »",
      "Lucien Morvan: Ce plan est une folie | Nos enfants paieront.",
    ],
    [
      "by a verb in two words around its pronoun",
      "Le maire est Yves Castaing. « L'enquête, a-t-il expliqué, commence. Elle sera longue. »",
      "Yves Castaing: L'enquête | commence. Elle sera longue.",
    ],
  ] as const)("%s", ([, text, quote]) => {
    expect(quotesOf("fr", text)).toEqual([quote]);
  });

  test("but not what somebody says of a plan that others announced", () => {
    const text = "« Le plan, annoncé par le maire, est une folie », a dit Lucien Morvan.";
    expect(quotesOf("fr", text)).toEqual(["Lucien Morvan: Le plan, annoncé par le maire, est une folie"]);
  });
});
