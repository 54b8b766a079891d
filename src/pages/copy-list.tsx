export interface CopyItem {
  name: string;
  text: string;
}

/** Texts to copy: each can be marked by hand, and copied by a button where scripts run. */
export function CopyList({ items }: { items: readonly CopyItem[] }) {
  return (
    <div class="copy-list">
      {items.map(({ name, text }, index) => (
        <div>
          <div class="head">
            <h3>{name}</h3>
            <button type="button" data-needs-script data-copy={`copy-${index}`} aria-label={`Copy: ${name}`}>
              Copy
            </button>
          </div>
          <textarea id={`copy-${index}`} aria-label={name} rows={rowsOf(text)} readonly>
            {text}
          </textarea>
        </div>
      ))}
    </div>
  );
}

/** Lines of a box that shows most of a text. */
function rowsOf(text: string): number {
  return Math.min(
    6,
    text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 60), 0),
  );
}
