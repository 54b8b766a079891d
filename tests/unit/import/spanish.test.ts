import { describe, expect, test } from "vitest";
import { quotesOf } from "../../fixtures/saved-text";

describe("a name behind other words", () => {
  test.for([
    ["what somebody stands for", "La senadora por Salta Lucía Prado pidió «agua para todos».", "Lucía Prado"],
    ["a place", "«Agua para todos», pidió a la puerta del Congreso Lucía Prado.", "Lucía Prado"],
    ["a listener", "«Agua para todos», dijo a Radio Nacional Lucía Prado, vecina.", "Lucía Prado"],
    [
      "a name that begins alike",
      "El asesor de José María Olmos pidió «agua para todos».",
      "El asesor de José María Olmos",
    ],
    ["a Catalan name's “i”", "Lucía Prado i Soler pidió «agua para todos».", "Lucía Prado i Soler"],
  ] as const)("%s", ([, text, speaker]) => {
    expect(quotesOf("es", text).map((quote) => quote.toLowerCase())).toEqual([
      `${speaker}: Agua para todos`.toLowerCase(),
    ]);
  });

  test("is not that of a channel, nor of a second person", () => {
    const text =
      "El juez Luis Roa y Ana Vela llegaron tarde.\nAna Vela habló. «No», dijo a la cadena local Faro Sur.";
    expect(quotesOf("es", text)).toEqual(["Ana Vela: No"]);
  });
});

describe("whose words are told without naming anybody again", () => {
  test.for([
    ["A su juicio, el plan era «un parche caro».", "Ana Vela"],
    ["Según su versión, el plan era «un parche caro».", "Ana Vela"],
    ["Acudió a la radio Faro, donde afirmó que el plan es «un parche caro».", "Ana Vela"],
    ["En opinión del fiscal, el plan era «un parche caro».", "fiscal"],
  ] as const)("%s", ([text, speaker]) => {
    expect(quotesOf("es", `La alcaldesa Ana Vela habló ayer. ${text}`)).toEqual([
      `${speaker}: un parche caro`,
    ]);
  });
});

test("a relative clause may have a subject of its own", () => {
  const text = "El Ayuntamiento defendió en una nota el plan, que la oposición tachó de «parche caro».";
  expect(quotesOf("es", text)).toEqual(["la oposición: parche caro"]);
});

describe("what begins a sentence and speaks", () => {
  test.for([
    ["Renfe atribuye el retraso a «una avería grave».", "Renfe: una avería grave"],
    ["Amnistía Internacional denuncia «una avería grave».", "Amnistía Internacional: una avería grave"],
    ["Visiblemente emocionada habló de «una avería grave».", "Eva Sanz: una avería grave"],
    ["Orgullosa pidió «una avería grave».", "Eva Sanz: una avería grave"],
  ] as const)("%s", ([text, quote]) => {
    expect(quotesOf("es", `La ministra Eva Sanz llegó tarde. ${text}`)).toEqual([quote]);
  });

  test("nearly is a topic that the sentence names first", () => {
    const text = "Ana Vela venció a Luis Roa.\nA Eva Sanz, ya eliminada, no le importa. «Volveré», prometió.";
    expect(quotesOf("es", text)).toEqual(["Eva Sanz: Volveré"]);
  });
});

describe("whose words a noun announces", () => {
  test.for([
    ["El alcalde negó las acusaciones de «dejadez» que lanzó este lunes Eva Sanz.", "Eva Sanz: dejadez"],
    [
      "El alcalde negó la acusación de «dejadez absoluta» lanzada por Eva Sanz.",
      "Eva Sanz: dejadez absoluta",
    ],
    ["Luis Roa supera a Eva Sanz y Ana Vela. Él habló de «dejadez absoluta».", "Luis Roa: dejadez absoluta"],
  ] as const)("%s", ([text, quote]) => {
    expect(quotesOf("es", text)).toEqual([quote]);
  });
});

describe("a document speaks", () => {
  test.for([
    ["En el informe, fechado en mayo, se advierte de que hay «daños graves».", "el informe"],
    ["Eva Sanz recibió una carta en la que se leía: «Daños graves».", "una carta"],
    ["Luis Roa aguardaba bajo una pancarta en la que podía leerse «Daños graves».", "una pancarta"],
    ["La fiscal le mostró una nota fechada dos días antes: «Daños graves».", "una nota"],
    ["El juez citó un informe, fechado en mayo, que hablaba de «daños graves».", "un informe"],
  ] as const)("%s", ([text, speaker]) => {
    expect(quotesOf("es", text).map((quote) => quote.toLowerCase())).toEqual([`${speaker}: daños graves`]);
  });

  test.for([
    ["En la carta, Eva Sanz se queja de «daños graves».", "eva sanz: daños graves"],
    ["Eva Sanz publicó un comunicado de dos líneas: «Daños graves».", "eva sanz: daños graves"],
  ] as const)("but not where somebody is said to: %s", ([text, quote]) => {
    expect(quotesOf("es", text).map((one) => one.toLowerCase())).toEqual([quote]);
  });
});

test("a verb and a role behind the words are surer than whom a colon stands behind", () => {
  const text = "Cerca del puerto eran menos diplomáticos: «Nadie vino a vernos», resumía un funcionario.";
  expect(quotesOf("es", text)).toEqual(["un funcionario: Nadie vino a vernos"]);
});

describe("whose verb it is", () => {
  test.for([
    ["«Agua», afirma Ana Vela, y sus vecinos aplauden.", "Ana Vela: Agua"],
    ["Ana Vela llegó tarde. «Agua», ha pedido, según cuentan varios de los presentes.", "Ana Vela: Agua"],
    ["La oposición calló; su jefa, Ana Vela, se limitó a pedir «agua».", "Ana Vela: agua"],
    [
      "Según Roa, el alcalde la llamaba delante de todos y le advirtió de que «no hay agua».",
      "el alcalde: no hay agua",
    ],
    [
      "Eva Sanz quiere un pacto, una salida que Ana Vela no descarta pero considera «cara».",
      "Ana Vela: cara",
    ],
    [
      "La Federación Sur admitió en una nota que se multe, si bien lamenta que «falta agua».",
      "La Federación Sur: falta agua",
    ],
    ["La candidata dedica al campo su discurso y promete «agua».", "La candidata: agua"],
    ["La compañía, propiedad del grupo coreano Haneul Living, alega «pérdidas».", "La compañía: pérdidas"],
  ] as const)("%s", ([text, quote]) => {
    expect(quotesOf("es", text)).toEqual([quote]);
  });
});

describe("who is left out", () => {
  test.for([
    ["what somebody has", "Tiene 66 años, una hija dentista y un perro."],
    ["what somebody is", "Nació en Quito, hijo de un cartero."],
  ] as const)("is not %s", ([, told]) => {
    expect(quotesOf("es", `Luis Roa canta. ${told} «No hay más», lamenta.`)).toEqual([
      "Luis Roa: No hay más",
    ]);
  });

  test("is whoever holds the office that another word is used for", () => {
    const text = "El gobernador llegó tarde con Luis Roa, vecino. «No hay más», escribió el mandatario.";
    expect(quotesOf("es", text)).toEqual(["El gobernador: No hay más"]);
  });
});
