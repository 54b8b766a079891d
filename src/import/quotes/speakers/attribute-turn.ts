import type { Language } from "../../languages/read-language";
import { isColon } from "../cues/find-cue";
import { initialsIn } from "../stretches/read-label";
import type { Token } from "../words/read-tokens";
import type { Attribution } from "./attribute";
import type { Scene } from "./resolve-speaker";

/** As long may a label be with what it adds to the name: ", 24 ans, étudiante". */
const LONGEST_LABEL = 12;

/** `Dispatcher: “What is your emergency?”`, `Camille, 24 ans : « … »`, and nothing else in the paragraph. */
export function isLabelled(tokens: readonly Token[], at: number): boolean {
  if (at < 2 || at > LONGEST_LABEL || tokens.length !== at + 1 || !isColon(tokens[at - 1]?.text))
    return false;
  const added = tokens.findIndex(({ text }) => /^[,(]$/.test(text));
  const name = tokens.slice(0, added === -1 ? at - 1 : Math.min(added, at - 1));
  const isName = name.every(({ kind, isCapital }, index) => kind === "word" && (index > 0 || isCapital));
  return isName && name.length > 0 && name.length < 4;
}

/** Who answers in an interview: whom the label names, else the one whom the article names most. */
export function attributeTurn(scene: Scene, label: readonly Token[], { start, stretch }: Token): Attribution {
  const name = nameOf(label, scene.language);
  const person =
    (name.length > 1 ? scene.people.byLabel(name, start) : undefined) ??
    (name.length > 1 || stretch?.shownBy !== "turn" ? undefined : scene.interviewed);
  // "Baroness Tull": with the title, where no first name is given.
  if (person && !person.name.includes(" ") && name.endsWith(` ${person.name}`))
    return { speaker: name, person, confidence: "high", by: "turn" };
  if (person)
    return { speaker: person.name, person, confidence: name.length > 1 ? "high" : "medium", by: "turn" };
  return name.length > 1
    ? { speaker: name, confidence: "medium", by: "turn" }
    : { confidence: "low", by: "nobody" };
}

/** "Brandvold" of "Brandvold (laughs):", "SA" of "S. A."; nothing of "Answer:" and of what was asked. */
function nameOf(label: readonly Token[], { answers, questions }: Language): string {
  if (/^[?？]$/u.test(label.at(-1)?.text ?? "")) return "";
  const bracket = label.findIndex(({ text }) => /^[([,]$/.test(text));
  const words = label.slice(0, bracket === -1 ? label.length : bracket).filter(({ kind }) => kind === "word");
  const [first] = words;
  if (words.length === 1 && (answers.has(first?.lower ?? "") || questions.has(first?.lower ?? ""))) return "";
  const name = words
    .map((word) => word.text + (word !== words.at(-1) && isShort(word, label) ? "." : ""))
    .join(" ");
  return initialsIn(name) ?? name;
}

/** "Mr." and "Dr.", with the stop that belongs to them. */
function isShort({ end, text }: Token, label: readonly Token[]): boolean {
  return text.length > 1 && label.some((mark) => mark.text === "." && mark.start === end);
}
