/** @jsxImportSource satori/jsx */
import { setNote } from "./set-note";
import type { Setting } from "./setting";
import { asOnePiece, TextBlock } from "./text-block";

/** Share of the foot's width that the address may take beside the notes. */
const ADDRESS_SHARE = 0.45;

interface FootCopy {
  /** That the card was corrected: before all else, and in the colour of the words. */
  mark: string | undefined;
  /** Where and when, as far as they are known and the card does not say so elsewhere. */
  notes: readonly (string | undefined)[];
  address: string;
}

/** The foot of a card, set: its lines, and the edge that the speaker's lines stand on. */
export function setFoot(setting: Setting, { mark, notes, address }: FootCopy) {
  const { size, measure } = setting;
  const { margin, type, bottom } = size;
  const known = notes.filter((note) => note !== undefined);
  const isRow = size.notes === "row";
  const natural = Math.ceil(measure(address, "notes") * type.note) + 1;
  const addressWidth = isRow ? Math.min(natural, Math.floor(margin.width * ADDRESS_SHARE)) : margin.width;
  const notesWidth = isRow ? margin.width - addressWidth - type.note : margin.width;
  const set = (text: string, width: number) =>
    setNote(setting, text, "notes", { size: type.note, width, maxLines: 4 });

  // Side by side where they fit one line, else one below the other.
  const joined = known.join(" · ");
  const fitsOneLine = isRow && measure(joined, "notes") * type.note <= notesWidth;
  const notesSet = (fitsOneLine ? [joined] : known).map((note) => set(note, notesWidth));
  const noteLines = { ...set("", notesWidth), lines: notesSet.flatMap(({ lines }) => lines) };
  noteLines.height = noteLines.lines.length * noteLines.leading;
  const markLines =
    mark === undefined
      ? undefined
      : setNote(setting, mark, "names", { size: type.note, width: notesWidth, maxLines: 3 });
  const addressLines = set(address, addressWidth);
  const gap = Math.round(type.note * 0.9);
  const height = (markLines?.height ?? 0) + noteLines.height;
  return {
    isRow,
    gap,
    markLines,
    noteLines,
    addressLines,
    /** Lower edge of what stands above the foot, or beside it. */
    top: isRow ? bottom - Math.max(height, addressLines.height) - 2 * gap : bottom,
  };
}

interface FootProps {
  setting: Setting;
  foot: ReturnType<typeof setFoot>;
}

/** Where and when, and the address: a column in the margin, or a row under a hairline. */
export function Foot({ setting, foot }: FootProps) {
  const { margin, bottom } = setting.size;
  const { theme, measure } = setting;
  const { isRow, markLines, noteLines, addressLines } = foot;
  const { left, width } = margin;
  const addressTop = bottom - addressLines.height;
  const addressWidth = Math.max(...addressLines.lines.map((line) => measure(asOnePiece(line), "notes")));
  // The address ends the row, or the column.
  const addressLeft = isRow ? Math.round(left + width - addressWidth * addressLines.size) : left;
  const notesTop = (isRow ? bottom : addressTop) - noteLines.height;
  return (
    <>
      {isRow && (
        <div
          style={{
            position: "absolute",
            left,
            top: foot.top + foot.gap,
            width,
            height: 2,
            backgroundColor: theme.hairline,
          }}
        />
      )}
      {markLines && (
        <TextBlock {...markLines} left={left} top={notesTop - markLines.height} color={theme.ink} />
      )}
      <TextBlock {...noteLines} left={left} top={notesTop} color={theme.soft} />
      <TextBlock {...addressLines} left={addressLeft} top={addressTop} color={theme.accent} />
    </>
  );
}
