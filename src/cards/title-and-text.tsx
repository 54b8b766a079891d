/** @jsxImportSource satori/jsx */
import { fitText } from "../design/fit";
import type { Setting } from "./setting";
import { TextBlock } from "./text-block";

/** Share of the room that a title may take; its text has the rest. */
const TITLE_SHARE = 0.5;

interface TitleAndTextProps {
  setting: Setting;
  title: string;
  text: string;
  /** Upper and lower edge of the room for both. */
  top: number;
  bottom: number;
}

/** A title in the words' face and a text below it, each in the largest type that fits. */
export function TitleAndText({ setting, title, text, top, bottom }: TitleAndTextProps) {
  const { size, theme, measure } = setting;
  const room = bottom - top;
  const titleLines = fitText({
    paragraphs: [title],
    measure: (line) => measure(line, "words"),
    width: size.column.width,
    height: room * TITLE_SHARE,
    maxSize: size.type.title,
    minSize: size.type.words.min,
  });
  const gap = Math.round(titleLines.size * 0.34);
  const textLines = fitText({
    paragraphs: [text],
    measure: (line) => measure(line, "notes"),
    width: size.column.width,
    height: room - titleLines.height - gap,
    maxSize: size.type.summary.max,
    minSize: size.type.summary.min,
  });
  const { left } = size.column;
  const textTop = top + titleLines.height + gap;
  return (
    <>
      <TextBlock
        face="words"
        {...titleLines}
        lines={titleLines.paragraphs.flat()}
        left={left}
        top={top}
        color={theme.ink}
      />
      <TextBlock
        face="notes"
        {...textLines}
        lines={textLines.paragraphs.flat()}
        left={left}
        top={textTop}
        color={theme.ink}
      />
    </>
  );
}
