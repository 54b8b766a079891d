/** @jsxImportSource satori/jsx */
import { setNote } from "./set-note";
import type { Setting } from "./setting";
import { TextBlock } from "./text-block";

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
  const noteLines = (fitsOneLine ? [joined] : known).map((note) => set(note, notesWidth));
  const markLines =
    mark === undefined
      ? undefined
      : setNote(setting, mark, "names", { size: type.note, width: notesWidth, maxLines: 3 });
  const addressLines = set(address, addressWidth);
  const gap = Math.round(type.note * 0.9);
  const height = [markLines, ...noteLines].reduce((sum, lines) => sum + (lines?.height ?? 0), 0);
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
  const { margin, height, bottom } = setting.size;
  const { theme } = setting;
  const { isRow, gap, markLines, noteLines, addressLines } = foot;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: isRow ? "row" : "column",
        justifyContent: "space-between",
        alignItems: isRow ? "flex-end" : "flex-start",
        position: "absolute",
        left: margin.left,
        width: margin.width,
        bottom: height - bottom,
      }}
    >
      {isRow && (
        <div
          style={{
            position: "absolute",
            left: 0,
            top: -gap,
            width: margin.width,
            height: 2,
            backgroundColor: theme.hairline,
          }}
        />
      )}
      <div style={{ display: "flex", flexDirection: "column" }}>
        {markLines && <TextBlock {...markLines} color={theme.ink} />}
        {noteLines.map((lines) => (
          <TextBlock {...lines} color={theme.soft} />
        ))}
      </div>
      <TextBlock {...addressLines} color={theme.accent} />
    </div>
  );
}
