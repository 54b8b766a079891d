/** @jsxImportSource satori/jsx */
import type { EventCopy } from "./copy";
import { setFoot } from "./foot";
import { Frame } from "./frame";
import { setContext, setSpeaker } from "./set-note";
import type { Setting } from "./setting";
import { TextBlock } from "./text-block";
import { TitleAndText } from "./title-and-text";

/** An event: when it was, what it is called, what happened, and who took part. */
export function drawEvent(copy: EventCopy, setting: Setting) {
  const { size, theme } = setting;
  const foot = setFoot(setting, { mark: copy.mark, notes: [copy.where], address: copy.address });
  const date = setContext(setting, copy.when, "names");
  const people = setSpeaker(setting, fitNames(copy, setting));
  const top = size.wordsTop + date.height + date.gap;
  const bottom = foot.top - people.height - size.type.name;
  const { left } = size.column;
  return (
    <Frame setting={setting} publisher={copy.publisher} foot={foot}>
      <TextBlock {...date} left={left} top={size.wordsTop} color={theme.accent} />
      <TitleAndText setting={setting} title={copy.name} text={copy.summary} top={top} bottom={bottom} />
      <TextBlock {...people.nameLines} left={left} top={foot.top - people.height} color={theme.ink} />
    </Frame>
  );
}

/** Longest name that is kept on one line. */
const LONGEST_NAME = 24;
/** Lines that the names may take. */
const NAME_LINES = 2;

/** As many of the names as stand on two lines, and how many more there are. No name is ever cut. */
function fitNames({ who, language }: EventCopy, setting: Setting): string {
  const { column, centre, type } = setting.size;
  const room = (Math.min(column.width, centre) / type.name) * NAME_LINES;
  const names = who.map((name) => (name.length <= LONGEST_NAME ? name.replaceAll(" ", "\u00A0") : name));
  const all = new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  // A line's end may stay empty, so what fits two lines is a little less than twice a line.
  const fits = (text: string) => setting.measure(text, "names") <= room * 0.85;
  if (fits(all)) return all;
  for (let shown = names.length - 1; shown > 1; shown -= 1) {
    const text = `${names.slice(0, shown).join(", ")} +${names.length - shown}`;
    if (fits(text)) return text;
  }
  return names.length === 1 ? all : `${names[0]} +${names.length - 1}`;
}
