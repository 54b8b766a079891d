/** @jsxImportSource satori/jsx */
import { fitText } from "../design/fit";
import { fontOf } from "../design/typefaces";
import type { QuoteCopy } from "./copy";
import { Frame } from "./frame";
import { setContext, setSpeaker } from "./set-note";
import type { Setting } from "./template";
import { TextBlock } from "./text-block";

/**
 * A quote: its context, its words between hanging quotation marks, and who
 * said them. Each part that the article split off has marks of its own.
 */
export function drawQuote(copy: QuoteCopy, setting: Setting) {
  const { size, theme, measure } = setting;
  const [opening, closing] = copy.marks;
  const context = setContext(setting, copy.context, "notes");
  const speaker = setSpeaker(setting, copy.name, copy.role);
  const measureWords = (text: string) => measure(text, "words");
  const top = size.words.top + context.height + context.gap;
  const words = fitText({
    paragraphs: copy.parts,
    tail: closing,
    measure: measureWords,
    width: size.column.width,
    preferredWidth: size.centre,
    height: Math.min(size.words.bottom, size.speakerBottom - speaker.height - size.type.name) - top,
    maxSize: size.type.words.max,
    minSize: size.type.words.min,
  });
  const hang = measureWords(opening) * words.size;
  // Measured with its line, so that the pair of the last letter and the mark keeps its kerning.
  const closingLeft = (lines: readonly string[]) =>
    (measureWords(lines.at(-1) ?? "") - measureWords(closing)) * words.size;
  return (
    <Frame setting={setting} copy={copy} notes={[copy.where, copy.when]}>
      <div style={{ display: "flex", position: "absolute", left: size.column.left, top: size.words.top }}>
        <TextBlock {...context} color={theme.soft} />
      </div>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          position: "absolute",
          left: size.column.left,
          top,
          gap: words.paragraphGap,
          ...fontOf("words"),
        }}
      >
        {words.paragraphs.map((lines) => (
          <div style={{ display: "flex", position: "relative" }}>
            <div style={{ display: "flex", position: "absolute", left: -hang, top: 0 }}>
              <TextBlock
                face="words"
                size={words.size}
                leading={words.leading}
                lines={[opening]}
                color={theme.accent}
              />
            </div>
            <TextBlock
              face="words"
              size={words.size}
              leading={words.leading}
              lines={lines}
              color={theme.ink}
              tail={{ text: closing, color: theme.accent, left: closingLeft(lines) }}
            />
          </div>
        ))}
      </div>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          position: "absolute",
          left: size.column.left,
          bottom: size.height - size.speakerBottom,
        }}
      >
        <TextBlock {...speaker.nameLines} color={theme.ink} />
        {speaker.roleLines && <TextBlock {...speaker.roleLines} color={theme.soft} />}
      </div>
    </Frame>
  );
}
