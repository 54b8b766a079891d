import * as chrono from "chrono-node";
import { readNamedMonths } from "./named-months";

const BY_LANGUAGE: Partial<Record<string, chrono.Chrono>> = {
  de: chrono.de.casual,
  fr: chrono.fr.casual,
  es: chrono.es.casual,
  it: chrono.it.casual,
  pt: chrono.pt.casual,
  ru: chrono.ru.casual,
  ja: chrono.ja.casual,
  zh: chrono.zh.casual,
  nl: chrono.nl.casual,
  sv: chrono.sv.casual,
  fi: chrono.fi.casual,
  uk: chrono.uk.casual,
};

let polish: chrono.Chrono | undefined;

/** Made when it is asked for: asking for the months' names takes longer than reading a page's dates. */
function readPolish(): chrono.Chrono {
  if (polish) return polish;
  polish = chrono.en.GB.clone();
  polish.parsers.unshift(readNamedMonths("pl"));
  return polish;
}

/**
 * What reads dates in a language; English for those it has no words of. British
 * and others put the day first. Pages write "en_GB" as well.
 */
export function chronoOf(tag: string | undefined): chrono.Chrono {
  const [primary = "en", region] = tag?.toLowerCase().split(/[-_]/) ?? [];
  if (primary === "en" && region !== undefined && region !== "us") return chrono.en.GB;
  if (primary === "pl") return readPolish();
  return BY_LANGUAGE[primary] ?? chrono.en.casual;
}
