/** @jsxImportSource satori/jsx */
import type { EventCopy } from "./copy";
import { Frame } from "./frame";
import { setContext, setSpeaker } from "./set-note";
import type { Setting } from "./template";
import { TextBlock } from "./text-block";
import { TitleAndText } from "./title-and-text";

/** An event: when it was, what it is called, what happened, and who took part. */
export function drawEvent(copy: EventCopy, setting: Setting) {
  const { size, theme } = setting;
  const date = setContext(setting, copy.when, "names");
  const people = setSpeaker(setting, copy.who, undefined);
  const top = size.words.top + date.height + date.gap;
  const bottom = Math.min(size.words.bottom, size.speakerBottom - people.height - size.type.name);
  return (
    <Frame setting={setting} copy={copy} notes={[copy.where]}>
      <div style={{ display: "flex", position: "absolute", left: size.column.left, top: size.words.top }}>
        <TextBlock {...date} color={theme.accent} />
      </div>
      <TitleAndText setting={setting} title={copy.name} text={copy.summary} top={top} bottom={bottom} />
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
