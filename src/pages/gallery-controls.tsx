import { SIZE_NAMES, SIZES } from "../design/sizes";
import { THEME_NAMES } from "../design/themes";
import { CARD_KINDS, type GalleryOptions, MOST_QUERY, type RefusedOption } from "../http/gallery-options";
import { SIZE_TITLES } from "./size-titles";

/** Names of people for the search field to offer. */
const MOST_NAMES = 100;

interface GalleryControlsProps {
  /** Where the form leads: the page it stands on. */
  path: string;
  options: GalleryOptions;
  names: readonly string[];
}

/** Search, kind, size and theme: a form that works without the script, and at once with it. */
export function GalleryControls({ path, options, names }: GalleryControlsProps) {
  const { query, kind, size, theme, refused } = options;
  return (
    <search>
      <form class="controls" id="controls" action={path} method="get">
        <div class="search">
          <label for="q">Search by words or speaker</label>
          <div class="field">
            <input
              id="q"
              name="q"
              type="search"
              value={query}
              maxlength={MOST_QUERY}
              list="names"
              autocomplete="off"
              spellcheck={false}
            />
            <datalist id="names">
              {names.slice(0, MOST_NAMES).map((name) => (
                <option value={name} />
              ))}
            </datalist>
            <button type="submit">Show</button>
          </div>
        </div>
        <Choice
          name="kind"
          legend="Cards"
          chosen={kind ?? ""}
          choices={[
            { value: "", text: "All" },
            ...CARD_KINDS.map((value) => ({ value, text: `${capitalise(value)}s` })),
          ]}
        />
        <Choice
          name="size"
          legend="Size"
          chosen={size}
          choices={SIZE_NAMES.map((value) => ({
            value,
            text: SIZE_TITLES[value],
            note: `${SIZES[value].width} × ${SIZES[value].height}`,
            width: SIZES[value].width,
            height: SIZES[value].height,
          }))}
        />
        <Choice
          name="theme"
          legend="Theme"
          chosen={theme ?? ""}
          choices={[
            { value: "", text: "As my screen" },
            ...THEME_NAMES.map((value) => ({ value, text: capitalise(value) })),
          ]}
        />
      </form>
      {refused.map((option) => (
        <Refused {...option} />
      ))}
    </search>
  );
}

interface ChoiceProps {
  name: string;
  legend: string;
  chosen: string;
  choices: readonly { value: string; text: string; note?: string; width?: number; height?: number }[];
}

function Choice({ name, legend, chosen, choices }: ChoiceProps) {
  return (
    <fieldset class={`choice choice-${name}`}>
      <legend>{legend}</legend>
      <div class="choices">
        {choices.map(({ value, text, note, width, height }) => (
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              data-width={width}
              data-height={height}
            />
            <span>
              {text}
              {note !== undefined && <span class="note"> {note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Refused({ option, value, allowed }: RefusedOption) {
  return (
    <p class="refused">
      There is no {option} “{value}”. The page shows its default; there are {allowed.join(", ")}.
    </p>
  );
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
