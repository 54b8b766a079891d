import type { ThingsTable } from "./things-table";

/** Of German news, what bears words and what is called out. */
export const germanThings = {
  presenting: `
    hängt hing hängen hingen klebt klebte kleben klebten steckt steckte stecken steckten liegt lag liegen lagen prangt
    prangte flattert flatterte weht wehte leuchtet leuchtete leuchten leuchteten blinkt blinkte baumelt baumelte lehnt lehnte
    ist war sind waren erscheint erschien findet fand pappt pappte thront thronte
  `,
  placing:
    "an am auf über überm unter unterm neben hinter hinterm vor vorm in im zwischen gegenüber daneben darüber darunter",
  cries: `
    ruf rufe rufen zuruf zurufe zurufen zwischenruf zwischenrufe zwischenrufen buhrufe buhrufen sprechchor sprechchöre
    sprechchören gesänge gesängen gebrüll geschrei parole parolen chöre chören
  `,
  criers: "mit unter",
} satisfies Partial<ThingsTable>;
