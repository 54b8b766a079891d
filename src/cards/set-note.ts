import { setLines } from "../design/set-lines";
import type { FaceName } from "../design/typefaces";
import type { Setting } from "./template";

interface NoteSpace {
  size: number;
  width: number;
  maxLines: number;
  /** Leading as a multiple of the size. */
  spacing?: number;
}

/** A short text, set: its lines and the room they take. */
export function setNote(
  setting: Setting,
  text: string,
  face: FaceName,
  { size, width, maxLines, spacing = 1.3 }: NoteSpace,
) {
  const lines = setLines(text, { measure: (line) => setting.measure(line, face), size, width, maxLines });
  const leading = Math.round(size * spacing);
  return { face, size, leading, lines, height: lines.length * leading };
}

/** The lines at the foot of the words: who speaks and in which role, or who took part. */
export function setSpeaker(setting: Setting, name: string, role: string | undefined) {
  const { column, centre, type } = setting.size;
  const width = Math.min(column.width, centre);
  const nameLines = setNote(setting, name, "names", { size: type.name, width, maxLines: 2, spacing: 1.22 });
  const roleLines =
    role === undefined ? undefined : setNote(setting, role, "notes", { size: type.role, width, maxLines: 2 });
  return { nameLines, roleLines, height: nameLines.height + (roleLines?.height ?? 0) };
}

/** The line or two above the words, and the gap below them. */
export function setContext(setting: Setting, text: string, face: FaceName) {
  const { column, type } = setting.size;
  const note = setNote(setting, text, face, { size: type.context, width: column.width, maxLines: 2 });
  return { ...note, gap: Math.round(type.context * 0.7) };
}
