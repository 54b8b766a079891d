/** @jsxImportSource satori/jsx */
import type { JSXNode } from "satori/jsx";
import { Foot, type setFoot } from "./foot";
import { setNote } from "./set-note";
import type { Setting } from "./setting";
import { TextBlock } from "./text-block";

/** The bar above the publisher. */
const BAR = { width: 64, height: 8 };

interface FrameProps {
  setting: Setting;
  publisher: string;
  foot: ReturnType<typeof setFoot>;
  children: JSXNode;
}

/**
 * What all cards share: paper, publisher and foot. Everything on a card is set
 * and measured before it is drawn, so each block stands where it was put and
 * none needs a container around it.
 */
export function Frame({ setting, publisher, foot, children }: FrameProps) {
  const { size, theme } = setting;
  const { width, height, margin, top, type } = size;
  const publisherLines = setNote(setting, publisher, "names", {
    size: type.note + 3,
    width: margin.width,
    maxLines: 4,
  });
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        whiteSpace: "pre",
        width,
        height,
        backgroundColor: theme.paper,
      }}
    >
      <div style={{ position: "absolute", left: margin.left, top, ...BAR, backgroundColor: theme.accent }} />
      <TextBlock {...publisherLines} left={margin.left} top={top + BAR.height + 12} color={theme.ink} />
      <Foot setting={setting} foot={foot} />
      {children}
    </div>
  );
}
