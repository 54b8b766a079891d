/*
 * Words that stand around an article without being its text, in the languages
 * whose words for speaking are known. They are looked for whatever language the
 * article is in, because sites mix them.
 */

/** Before the names of who wrote it. */
export const BY =
  /^(?:by|author|authors|written by|words by|von|autor(?:in)?|text von|par|auteur|texte\s*:?|propos recueillis par|entretien réalisé par|interview by|interview von|interview de|interview|das (?:gespräch|interview) führten?|die fragen stellten?|aufgezeichnet von|entrevista de|as told to|por|autora?|texto|di|de notre (?:correspondante?|envoyée? spéciale?)|przez|autor tekstu|автор|文|作者|記者|文・?)(?:\s*[:：]\s*|\s+)(?=\S)/iu;

/** Before the day it was published or changed. */
export const DATED =
  /^(?:published|posted|updated|last (?:updated|modified)|first published|veröffentlicht|aktualisiert|stand|erschienen|publié|mis (?:en ligne|à jour)|publicado|actualizado|pubblicato|aggiornato|atualizado|opublikowano|опубликовано|发布|更新|公開)\b/iu;

/** Before a link to something else. */
export const RELATED =
  /^(?:read (?:also|more|next)|see also|more (?:on|from)|related|also read|watch|listen|lesen sie (?:auch|dazu)|lesen sie|mehr (?:zum thema|dazu)|siehe auch|auch interessant|das könnte sie auch|newsletter|podcast|(?:à |a )?lire aussi|lisez aussi|la rédaction vous (?:conseille|recommande)|lire également|voir aussi|sur le même sujet|lea también|lee también|leer más|vea también|más (?:sobre|información)|(?:te|le) puede interesar|te recomendamos|leggi anche|leia (?:mais|também)|veja também|czytaj (?:też|także|również)|читайте также)(?!\p{L})|^(?:相关阅读|関連記事)/iu;

/** Before what a picture shows, and who took it. */
export const PICTURED =
  /^(?:photo(?:graph)?s?|picture|image|foto|bild|symbolbild|légende|crédit|imagen|fotografía|zdjęcie|фото|图|写真)(?:\s+(?:by|von|de|di))?\s*[:：]|©\s*\S+\s*$|^\((?:photo|foto|bild)\b/iu;

/** At the end of what a picture shows, who took it: "EFE/Ana Roa", "(AP Photo/Ada Quill)", "Foto: Ana Roa / EFE". */
export const CREDITED =
  /(?:^|[\s(])(?:(?:AFP|AP|AP Photo|APA|ANSA|EFE|EPA|PA|SDA|ATS|REUTERS|Reuters|Getty Images|Keystone|dpa|imago|Xinhua)\s?\/\s?\p{Lu}[\p{L}.’' -]{3,40}|(?:Photo|Foto|Bild|Picture|Image|Imagen|Fotografía)\s?:\s?[^.:“"«]{2,60})[)\].]*$/u;

/** What people are to a newspaper, beside their names. */
export const NEWSROOM =
  /\b(?:reporter|correspondent|writer|editor|staff|desk|bureau|redaktion|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|envoyée? spéciale?|redacción|corresponsal|redactora?|enviad[oa] especial|agenc(?:y|ia|e)|agentur|AFP|AP|dpa|EFE|Reuters|sports|news)\b/iu;

/**
 * "PORT ESKEL (AP) — ", "HOLLIS FALLS, N.Y. — ", "BERLIN (dpa) - ", "MADRID.- ", "Port Eskel, Oct 7 (PTI) ": the
 * place before the first sentence.
 */
export const DATELINE =
  /^(?:(\p{Lu}[\p{Lu}\s.'’,-]+(?:,\s\p{Lu}[\p{L}.]+)?)(?:\s*[,/]\s*(?:\p{Lu}\p{Ll}{2,}\.?\s)?\d[^—–-]{0,20})?\s*(?:\([^)]{2,20}\))?\s*(?:—|–|--|\s-|\.-|:)\s|(\p{Lu}[\p{L}.'’ -]{2,30}),\s\p{Lu}\p{Ll}{2,}\.?\s\d{1,2}(?:,\s\d{4})?\s\(\p{Lu}[^)]{1,20}\)\s?(?:—|–|--|-|:)?\s)/u;

/** "Lyon, 12 nov. (AFP) - ", "Ahmedabad, Oct 7 (UNB) ", "Berlin (dpa) – ": the same in small letters, told by its agency. */
export const WIRE =
  /^\p{Lu}[\p{L}.'’-]*(?:[\s/]+[\p{L}.'’-]+){0,4}(?:\s\(\p{Lu}{1,4}\))?(?:,\s(?:\p{L}+\.?\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,}|\p{L}{3,}\.?\s\d{1,2})\b[^()—–:;]{0,12}\s\([^()]{2,30}\)(?:\s?[.:—–-]+)?\s|\s\([^()]{2,20}\)\s?\.?(?:--?|—|–)\s)/u;
