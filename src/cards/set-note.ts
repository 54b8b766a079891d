import { setLines } from "../design/set-lines";
import type { FaceName } from "../design/typefaces";
import type { Setting } from "./setting";

interface NoteSpace {
  size: number;
  width: number;
  maxLines: number;
  /** Leading as a multiple of the size. */
  spacing?: number;
}

/** A text in its lines, ready to stand somewhere on a card. */
export interface SetText {
  face: FaceName;
  size: number;
  /** Distance from one baseline to the next. */
  leading: number;
  lines: readonly string[];
}

/** A short text, set: its lines and the room they take. */
export function setNote(
  setting: Setting,
  text: string,
  face: FaceName,
  { size, width, maxLines, spacing = 1.3 }: NoteSpace,
) {
  const measure = (line: string) => setting.measure(line, face);
  const lines = text === "" ? [] : setLines(text, { measure, size, width, maxLines });
  const leading = Math.round(size * spacing);
  return { face, size, leading, lines, height: lines.length * leading };
}

/** The lines at the foot of the words: who speaks and in which role, or who took part. */
export function setSpeaker(setting: Setting, name: string, role = "") {
  const { column, centre, type } = setting.size;
  const width = Math.min(column.width, centre);
  const nameLines = setNote(setting, name, "names", { size: type.name, width, maxLines: 3, spacing: 1.22 });
  const roleLines = setNote(setting, role, "notes", { size: type.role, width, maxLines: 4 });
  return { nameLines, roleLines, height: nameLines.height + roleLines.height };
}

/** The lines above the words, and the gap below them. */
export function setContext(setting: Setting, text: string, face: FaceName) {
  const { column, type } = setting.size;
  const note = setNote(setting, text, face, { size: type.context, width: column.width, maxLines: 4 });
  return { ...note, gap: Math.round(type.context * 0.7) };
}
