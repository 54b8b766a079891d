/** @jsxImportSource satori/jsx */
import type { WithdrawnCopy } from "./copy";
import { Frame } from "./frame";
import type { Setting } from "./template";
import { TitleAndText } from "./title-and-text";

/** The notice that stands in place of a withdrawn card: that it is, and why. Its words are not repeated. */
export function drawWithdrawn(copy: WithdrawnCopy, setting: Setting) {
  const { words, speakerBottom } = setting.size;
  return (
    <Frame setting={setting} copy={copy} notes={[copy.when]}>
      <TitleAndText
        setting={setting}
        title={copy.title}
        text={copy.reason ?? ""}
        top={words.top}
        bottom={speakerBottom}
      />
    </Frame>
  );
}
