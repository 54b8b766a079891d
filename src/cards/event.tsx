/** @jsxImportSource satori/jsx */
import { fitText, leadingOf } from "../design/fit";
import type { EventCopy } from "./copy";
import { Frame } from "./frame";
import { setContext, setSpeaker } from "./set-note";
import type { Setting } from "./template";
import { TextBlock } from "./text-block";

/** Share of the words' room that an event's name may take; the summary has the rest. */
const NAME_SHARE = 0.5;

/** An event: when it was, what it is called, what happened, and who took part. */
export function drawEvent(copy: EventCopy, setting: Setting) {
  const { size, theme, measure } = setting;
  const date = setContext(setting, copy.when, "names");
  const people = setSpeaker(setting, copy.who, undefined);
  const top = size.words.top + date.height + date.gap;
  const room = Math.min(size.words.bottom, size.speakerBottom - people.height - size.type.name) - top;
  const name = fitText({
    paragraphs: [copy.name],
    measure: (text) => measure(text, "words"),
    width: size.column.width,
    height: room * NAME_SHARE,
    maxSize: size.type.title,
    minSize: size.type.words.min,
  });
  const gap = Math.round(name.size * 0.34);
  const summary = fitText({
    paragraphs: [copy.summary],
    measure: (text) => measure(text, "notes"),
    width: size.column.width,
    height: room - name.height - gap,
    maxSize: size.type.summary.max,
    minSize: size.type.summary.min,
  });
  return (
    <Frame setting={setting} copy={copy} notes={copy.where === undefined ? [] : [copy.where]}>
      <div style={{ display: "flex", position: "absolute", left: size.column.left, top: size.words.top }}>
        <TextBlock {...date} color={theme.accent} />
      </div>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          position: "absolute",
          left: size.column.left,
          top,
          gap,
        }}
      >
        <TextBlock
          face="words"
          size={name.size}
          leading={name.leading}
          lines={name.paragraphs.flat()}
          color={theme.ink}
        />
        <TextBlock
          face="notes"
          size={summary.size}
          leading={leadingOf(summary.size)}
          lines={summary.paragraphs.flat()}
          color={theme.ink}
        />
      </div>
      <div
        style={{
          display: "flex",
          position: "absolute",
          left: size.column.left,
          bottom: size.height - size.speakerBottom,
        }}
      >
        <TextBlock {...people.nameLines} color={theme.ink} />
      </div>
    </Frame>
  );
}
