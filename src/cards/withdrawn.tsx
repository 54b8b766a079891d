/** @jsxImportSource satori/jsx */
import type { WithdrawnCopy } from "./copy";
import { setFoot } from "./foot";
import { Frame } from "./frame";
import type { Setting } from "./setting";
import { TitleAndText } from "./title-and-text";

/** The notice that stands in place of a withdrawn card: that it is, and why. Its words are not repeated. */
export function drawWithdrawn(copy: WithdrawnCopy, setting: Setting) {
  const foot = setFoot(setting, { mark: undefined, notes: [copy.when], address: copy.address });
  return (
    <Frame setting={setting} publisher={copy.publisher} foot={foot}>
      <TitleAndText
        setting={setting}
        title={copy.title}
        text={copy.reason}
        top={setting.size.wordsTop}
        bottom={foot.top}
      />
    </Frame>
  );
}
