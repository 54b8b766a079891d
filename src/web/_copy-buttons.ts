/** How long a button tells what became of its click, in milliseconds. */
const TOLD = 2000;

/** Makes every button with `data-copy` copy the text of the element with that id, or its own `data-copy-text`, and say so. */
export function copyButtons(): void {
  const told = document.createElement("p");
  told.className = "unseen";
  told.setAttribute("role", "status");
  document.body.append(told);
  document.addEventListener("click", async (event) => {
    const button =
      event.target instanceof Element ? event.target.closest("[data-copy], [data-copy-text]") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    const { copy: id, copyText: text } = button.dataset;
    const done = text === undefined ? await copyBox(id) : await copyText(text, button);
    const label = button.dataset.label ?? button.textContent ?? "";
    button.dataset.label = label;
    if (text === undefined) {
      button.textContent = done ? "Copied" : "Press Ctrl+C";
      told.textContent = done ? "Copied" : "Marked. Press Ctrl+C, or Command+C, to copy.";
    } else {
      button.textContent = done ? "Copied" : "Not allowed";
      told.textContent = done
        ? "Copied"
        : "Your browser did not allow it. The card’s page has the text to mark.";
    }
    setTimeout(() => {
      button.textContent = label;
      told.textContent = "";
    }, TOLD);
  });
}

/** Copies a box's text; where the browser does not let us, marks it for the reader to copy. */
async function copyBox(id: string | undefined): Promise<boolean> {
  const source = document.getElementById(id ?? "");
  if (!(source instanceof HTMLTextAreaElement)) return false;
  source.select();
  try {
    await navigator.clipboard.writeText(source.value);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text that stands nowhere on the page; without HTTPS only the old way does, from a box made for it. */
async function copyText(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement("textarea");
    box.className = "unseen";
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    button.focus();
    return done;
  }
}
