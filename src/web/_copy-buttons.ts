/** How long a button tells what became of its click, in milliseconds. */
const TOLD = 2000;

/** Makes every button with `data-copy` copy the text of the element with that id, and say so. */
export function copyButtons(): void {
  const told = document.createElement("p");
  told.className = "unseen";
  told.setAttribute("role", "status");
  document.body.append(told);
  document.addEventListener("click", async (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-copy]") : null;
    if (!(button instanceof HTMLButtonElement)) return;
    const source = document.getElementById(button.dataset.copy ?? "");
    const done = source instanceof HTMLTextAreaElement && (await copy(source));
    const label = button.dataset.label ?? button.textContent ?? "";
    button.dataset.label = label;
    button.textContent = done ? "Copied" : "Press Ctrl+C";
    told.textContent = done ? "Copied" : "Marked. Press Ctrl+C, or Command+C, to copy.";
    setTimeout(() => {
      button.textContent = label;
      told.textContent = "";
    }, TOLD);
  });
}

/** Copies a box's text; where the browser does not let us, marks it for the reader to copy. */
async function copy(source: HTMLTextAreaElement): Promise<boolean> {
  source.select();
  try {
    await navigator.clipboard.writeText(source.value);
    return true;
  } catch {
    return false;
  }
}
