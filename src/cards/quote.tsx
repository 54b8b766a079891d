/** @jsxImportSource satori/jsx */
import { fitText } from "../design/fit";
import type { QuoteCopy } from "./copy";
import { setFoot } from "./foot";
import { Frame } from "./frame";
import { type SetText, setContext, setSpeaker } from "./set-note";
import type { Setting } from "./setting";
import { asOnePiece, TextBlock } from "./text-block";

/** Nearest that a hanging mark comes to the picture's edge, in pixels. A French one is wide, with the space behind it. */
const EDGE = 22;

/**
 * A quote: its context, its words between hanging quotation marks, and who
 * said them. Each part that the article split off has marks of its own.
 */
export function drawQuote(copy: QuoteCopy, setting: Setting) {
  const { size, theme, measure } = setting;
  const [opening, closing] = copy.marks;
  const foot = setFoot(setting, { mark: copy.mark, notes: [copy.where, copy.when], address: copy.address });
  const context = setContext(setting, copy.context, "notes");
  const speaker = setSpeaker(setting, copy.name, copy.role);
  const measureWords = (text: string) => measure(text, "words");
  const roomForMark = size.column.left - EDGE;
  const top = size.wordsTop + context.height + context.gap;
  const words = fitText({
    paragraphs: copy.parts,
    tail: closing,
    measure: measureWords,
    width: size.column.width,
    preferredWidth: size.centre,
    height: foot.top - speaker.height - size.type.name - top,
    maxSize: Math.min(size.type.words.max, Math.floor(roomForMark / measureWords(asOnePiece(opening)))),
    minSize: size.type.words.min,
  });
  const { left } = size.column;
  const block = { face: "words", size: words.size, leading: words.leading } as const;
  let paragraphTop = top;
  const paragraphs = words.paragraphs.map((lines) => {
    const placed = <Paragraph {...{ setting, block, lines, opening, closing, left }} top={paragraphTop} />;
    paragraphTop += lines.length * words.leading + words.paragraphGap;
    return placed;
  });
  const nameTop = foot.top - speaker.height;
  return (
    <Frame setting={setting} publisher={copy.publisher} foot={foot}>
      <TextBlock {...context} left={left} top={size.wordsTop} color={theme.soft} />
      {paragraphs}
      <TextBlock {...speaker.nameLines} left={left} top={nameTop} color={theme.ink} />
      <TextBlock
        {...speaker.roleLines}
        left={left}
        top={nameTop + speaker.nameLines.height}
        color={theme.soft}
      />
    </Frame>
  );
}

interface ParagraphProps {
  setting: Setting;
  block: Omit<SetText, "lines">;
  /** The last of them ends in the closing mark. */
  lines: readonly string[];
  opening: string;
  closing: string;
  left: number;
  top: number;
}

/** A part of the words, its opening mark hanging in the margin, and both marks in a colour of their own. */
function Paragraph({ setting, block, lines, opening, closing, left, top }: ParagraphProps) {
  const { ink, accent } = setting.theme;
  const widthOf = (line: string) => setting.measure(asOnePiece(line), block.face) * block.size;
  const last = lines.at(-1) ?? "";
  const unclosed = [...lines.slice(0, -1), last.slice(0, -closing.length)];
  // Measured with its line, so that the pair of the last letter and the mark keeps its kerning.
  const closingLeft = left + Math.round(widthOf(last) - widthOf(closing));
  const closingTop = top + (lines.length - 1) * block.leading;
  return (
    <>
      <TextBlock
        {...block}
        lines={[opening]}
        left={Math.round(left - widthOf(opening))}
        top={top}
        color={accent}
      />
      <TextBlock {...block} lines={unclosed} left={left} top={top} color={ink} />
      <TextBlock {...block} lines={[closing]} left={closingLeft} top={closingTop} color={accent} />
    </>
  );
}
