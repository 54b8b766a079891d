/** @jsxImportSource satori/jsx */
import type { JSXNode } from "satori/jsx";
import type { Copy } from "./copy";
import { setNote } from "./set-note";
import type { Setting } from "./template";
import { TextBlock } from "./text-block";

/** The bar above the publisher. */
const BAR = { width: 64, height: 8 };

interface FrameProps {
  setting: Setting;
  copy: Copy;
  /** Where and when, as far as they are known and the card does not say so elsewhere. */
  notes: readonly (string | undefined)[];
  children: JSXNode;
}

/** What all cards share: paper, publisher, where and when, and the address. */
export function Frame({ setting, copy, notes, children }: FrameProps) {
  const { size, theme } = setting;
  const shown = { mark: copy.mark, notes: notes.filter((note) => note !== undefined), address: copy.address };
  const publisher = setNote(setting, copy.publisher, "names", {
    size: size.type.note + 3,
    width: size.margin.width,
    maxLines: 2,
  });
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        width: size.width,
        height: size.height,
        backgroundColor: theme.paper,
      }}
    >
      <div
        style={{
          position: "absolute",
          left: size.margin.left,
          top: size.top,
          ...BAR,
          backgroundColor: theme.accent,
        }}
      />
      <div
        style={{
          display: "flex",
          position: "absolute",
          left: size.margin.left,
          top: size.top + BAR.height + 12,
        }}
      >
        <TextBlock {...publisher} color={theme.ink} />
      </div>
      {size.notes === "column" ? (
        <NotesColumn setting={setting} {...shown} />
      ) : (
        <NotesRow setting={setting} {...shown} />
      )}
      {children}
    </div>
  );
}

interface NotesProps {
  setting: Setting;
  /** That the card was corrected: before all else, and in the colour of the words. */
  mark: string | undefined;
  notes: readonly string[];
  address: string;
}

function NotesColumn({ setting, mark, notes, address }: NotesProps) {
  const { margin, type, height, bottom } = setting.size;
  const space = { size: type.note, width: margin.width, maxLines: 3 };
  const set = (text: string) => setNote(setting, text, "notes", space);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        position: "absolute",
        left: margin.left,
        bottom: height - bottom,
      }}
    >
      {mark !== undefined && (
        <TextBlock {...setNote(setting, mark, "names", space)} color={setting.theme.ink} />
      )}
      {notes.map((note) => (
        <TextBlock {...set(note)} color={setting.theme.soft} />
      ))}
      <TextBlock {...set(address)} color={setting.theme.accent} />
    </div>
  );
}

function NotesRow({ setting, mark, notes, address }: NotesProps) {
  const { margin, type, height, bottom } = setting.size;
  const { theme, measure } = setting;
  const size = type.note;
  const addressWidth = Math.ceil(measure(address, "notes") * size);
  const gap = size;
  const end = setNote(setting, address, "notes", { size, width: addressWidth + 1, maxLines: 1 });
  const start = setNote(setting, [mark, ...notes].filter((note) => note !== undefined).join(" · "), "notes", {
    size,
    width: margin.width - addressWidth - gap,
    maxLines: 2,
  });
  return (
    <div
      style={{
        display: "flex",
        justifyContent: "space-between",
        alignItems: "flex-end",
        position: "absolute",
        left: margin.left,
        width: margin.width,
        bottom: height - bottom,
      }}
    >
      <div
        style={{
          position: "absolute",
          left: 0,
          top: -Math.round(size * 0.8),
          width: margin.width,
          height: 2,
          backgroundColor: theme.hairline,
        }}
      />
      <TextBlock {...start} color={theme.soft} />
      <TextBlock {...end} color={theme.accent} />
    </div>
  );
}
