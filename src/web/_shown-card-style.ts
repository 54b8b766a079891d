/*
 * How <fact-card> looks. A constructed stylesheet needs no permission from the
 * page's Content-Security-Policy, and important rules of a shadow tree win over
 * important ones of the page (CSS Cascade 5, 6.1). Colours are those of
 * design/themes.ts; sizes are in `em` of the reader's own setting. A page may
 * set `--fact-card-serif` and `--fact-card-sans` to typefaces of its own.
 */

const LIGHT =
  "color-scheme: light; --paper: #fbf9f4; --ink: #191714; --soft: #5c574e; --accent: #a6202b; --hairline: #d8d1c4;";
const DARK =
  "color-scheme: dark; --paper: #15171b; --ink: #f4f0e8; --soft: #ada89d; --accent: #f08a70; --hairline: #3a3e45;";

export const STYLE = `
:host {
  display: grid !important;
  grid-template-columns: minmax(0, 1fr) !important;
  container-type: inline-size !important;
  flex-grow: 1;
  min-inline-size: min(15rem, 100%);
}
:host([hidden]) { display: none !important; }
:where(.card) * { box-sizing: border-box; margin: 0; padding: 0; }
.card {
  all: initial;
  box-sizing: border-box;
  ${LIGHT}
  --serif: var(--fact-card-serif, "Source Serif 4", Charter, Georgia, "Times New Roman", serif);
  --sans: var(--fact-card-sans, "Source Sans 3", system-ui, "Segoe UI", Roboto, sans-serif);
  display: flex;
  flex-direction: column;
  gap: 0.7em;
  padding: clamp(1.125em, 4cqi, 1.75em) clamp(1.125em, 5cqi, 1.75em) 0;
  border: 1px solid var(--hairline);
  background: var(--paper);
  color: var(--ink);
  font: 400 medium / 1.5 var(--sans);
  overflow-wrap: anywhere;
  text-size-adjust: 100%;
}
:host([theme="dark"]) .card { ${DARK} }
@media (prefers-color-scheme: dark) {
  :host(:not([theme="light"])) .card { ${DARK} }
}
.words, .title {
  font: 400 clamp(1.3125em, 0.9375em + 2.2cqi, 1.75em) / 1.28 var(--serif);
  text-wrap: pretty;
}
.few-words .words, .few-words .title { font-size: clamp(1.375em, 0.875em + 4cqi, 2.25em); }
.words { text-indent: -0.44em; }
.words + .words { margin-block-start: 0.4em; }
.mark { color: var(--accent); }
.title { text-wrap: balance; }
.by { margin-block-start: 0.9em; }
.title ~ .by { margin-block-start: 0; }
.by:empty { display: none; }
.summary, .name { font-size: 1.0625em; }
.name { font-weight: 600; }
.context, .role, .notes { color: var(--soft); }
.notes {
  display: flex;
  flex-wrap: wrap;
  margin-inline-start: -0.75em;
  clip-path: inset(0 0 0 0.75em);
}
.notes:dir(rtl) { clip-path: inset(0 0.75em 0 0); }
.notes > * { position: relative; padding-inline-start: 0.75em; }
.dot { position: absolute; inset-inline-start: 0.25em; }
.status {
  align-self: start;
  padding: 0.05em 0.6em;
  border: 1px solid var(--accent);
  border-radius: 1em;
  color: var(--accent);
  font-size: 0.9375em;
  font-weight: 600;
}
.foot {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 1.25em;
  margin-block-start: auto;
  padding-block: 0.35em 0.5em;
  border-block-start: 1px solid var(--hairline);
  font-size: 0.9375em;
}
.publisher { flex: 1 1 auto; padding-block: 0.5em; font-weight: 600; }
.links { display: flex; flex-wrap: wrap; gap: 0 1.25em; }
a {
  padding-block: 0.5em;
  color: inherit;
  text-decoration: underline 0.08em var(--accent);
  text-underline-offset: 0.18em;
  cursor: pointer;
}
a:hover { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
