/** @jsxImportSource satori/jsx */
import { fitText } from "../design/fit";
import { Column } from "./column";
import type { QuoteCopy } from "./copy";
import { setFoot } from "./foot";
import { Frame } from "./frame";
import { setContext, setSpeaker } from "./set-note";
import type { Setting } from "./setting";
import { TextBlock } from "./text-block";

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
  const top = size.wordsTop + context.height + context.gap;
  const words = fitText({
    paragraphs: copy.parts,
    tail: closing,
    measure: measureWords,
    width: size.column.width,
    preferredWidth: size.centre,
    height: foot.top - speaker.height - size.type.name - top,
    maxSize: size.type.words.max,
    minSize: size.type.words.min,
  });
  const hang = measureWords(opening) * words.size;
  // Measured with its line, so that the pair of the last letter and the mark keeps its kerning.
  const closingLeft = (lines: readonly string[]) =>
    (measureWords(lines.at(-1) ?? "") - measureWords(closing)) * words.size;
  const { left } = size.column;
  const type = { size: words.size, leading: words.leading };
  return (
    <Frame setting={setting} publisher={copy.publisher} foot={foot}>
      <Column left={left} top={size.wordsTop}>
        <TextBlock {...context} color={theme.soft} />
      </Column>
      <Column left={left} top={top} gap={words.paragraphGap}>
        {words.paragraphs.map((lines) => (
          <div style={{ display: "flex", position: "relative" }}>
            <Column left={-hang} top={0}>
              <TextBlock face="words" {...type} lines={[opening]} color={theme.accent} />
            </Column>
            <TextBlock
              face="words"
              {...type}
              lines={lines}
              color={theme.ink}
              tail={{ text: closing, color: theme.accent, left: closingLeft(lines) }}
            />
          </div>
        ))}
      </Column>
      <Column left={left} bottom={size.height - foot.top}>
        <TextBlock {...speaker.nameLines} color={theme.ink} />
        <TextBlock {...speaker.roleLines} color={theme.soft} />
      </Column>
    </Frame>
  );
}
