/** @jsxImportSource satori/jsx */
import type { JSXNode } from "satori/jsx";
import { Column } from "./column";
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

/** What all cards share: paper, publisher and foot. */
export function Frame({ setting, publisher, foot, children }: FrameProps) {
  const { size, theme } = setting;
  const publisherLines = setNote(setting, publisher, "names", {
    size: size.type.note + 3,
    width: size.margin.width,
    maxLines: 4,
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
      <Column left={size.margin.left} top={size.top + BAR.height + 12}>
        <TextBlock {...publisherLines} color={theme.ink} />
      </Column>
      <Foot setting={setting} foot={foot} />
      {children}
    </div>
  );
}
