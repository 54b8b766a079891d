import { holdsWords } from "../model/fold-text";
import { countCards } from "../pages/count-cards";
import { pictureSet } from "../pages/picture-set";
import { copyButtons } from "./_copy-buttons";

/*
 * The gallery while somebody works with it: searches as they type, and shows
 * all cards in another size and theme. All of it works by the form alone too,
 * one load of the page later. Filtering a list and changing addresses needs no
 * library: the page is the state, and nothing is rendered here. Where a page
 * holds some of the cards only, the Worker searches, once the form is sent.
 */

/** Milliseconds after the last key before the count is told and the address changes; browsers limit how often it may. */
const PAUSE = 250;

const form = document.querySelector<HTMLFormElement>("#controls");
const lists = document.querySelector<HTMLElement>("#lists");
const count = document.querySelector<HTMLElement>("#count");
const none = document.querySelector<HTMLElement>("#none");
const darkScreen = matchMedia("(prefers-color-scheme: dark)");

if (form && lists && count && none) {
  const cards = [...lists.querySelectorAll<HTMLLIElement>(".cards > li")];
  const groups = [...lists.querySelectorAll<HTMLElement>(".group")];
  const isPart = lists.dataset.part !== undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    const choices = new FormData(form);
    if (isPart) return showPart(form, lists, cards);
    const shown = filter(cards, String(choices.get("q")), String(choices.get("kind")));
    for (const group of groups) group.hidden = !group.querySelector(".cards > li:not([hidden])");
    none.hidden = shown > 0;
    showPictures(lists, cards, chosenSize(form), String(choices.get("theme")));
    clearTimeout(pause);
    pause = setTimeout(() => {
      count.textContent = countCards(shown, cards.length);
      history.replaceState(null, "", addressOf(choices));
    }, PAUSE);
  };

  form.addEventListener("input", ({ target }) => {
    const isKind = target instanceof HTMLInputElement && target.name === "kind";
    if (isPart && isKind) form.requestSubmit();
    else update();
  });
  form.addEventListener("submit", (event) => {
    if (isPart) return;
    event.preventDefault();
    update();
  });
  darkScreen.addEventListener("change", update);
  // Browsers restore what was typed before: some now, some once the page is shown again.
  addEventListener("pageshow", update);
  update();

  document.documentElement.dataset.scripted = "";
  copyButtons();
}

/** Shows the cards of one page of many in another look, and keeps that in its address, which says what they are. */
function showPart(form: HTMLFormElement, lists: HTMLElement, cards: readonly HTMLLIElement[]) {
  const choices = new FormData(form);
  showPictures(lists, cards, chosenSize(form), String(choices.get("theme")));
  history.replaceState(null, "", withLook(location.href, choices));
  const next = document.querySelector<HTMLAnchorElement>("a[rel=next]");
  if (next) next.href = withLook(next.href, choices);
}

/** An address of the gallery with the size and the theme that were chosen. */
function withLook(address: string, choices: FormData): string {
  const { pathname, searchParams } = new URL(address);
  for (const name of ["size", "theme"]) {
    const chosen = String(choices.get(name));
    if (chosen === "" || (name === "size" && chosen === "og")) searchParams.delete(name);
    else searchParams.set(name, chosen);
  }
  return pathname + (searchParams.size > 0 ? `?${searchParams}` : "");
}

/** Hides what a search does not find, and counts what it does. */
function filter(cards: readonly HTMLLIElement[], query: string, kind: string): number {
  let shown = 0;
  for (const card of cards) {
    const { words = "", kind: own } = card.dataset;
    card.hidden = (kind !== "" && kind !== own) || !holdsWords(words, query);
    if (!card.hidden) shown += 1;
  }
  return shown;
}

interface Size {
  name: string;
  width: string;
  height: string;
}

function chosenSize(form: HTMLFormElement): Size {
  const chosen = form.querySelector<HTMLInputElement>("[name=size]:checked");
  return {
    name: chosen?.value ?? "og",
    width: chosen?.dataset.width ?? "",
    height: chosen?.dataset.height ?? "",
  };
}

/** Changes every picture, and what is copied and downloaded with it: what you see is what you take. */
function showPictures(lists: HTMLElement, cards: readonly HTMLLIElement[], size: Size, theme: string) {
  const seen = theme || (darkScreen.matches ? "dark" : "light");
  const file = `${size.name}-${seen}.png`;
  lists.dataset.size = size.name;
  for (const card of cards) {
    const link = card.querySelector<HTMLAnchorElement>(".download");
    const image = card.querySelector("img");
    const source = card.querySelector("source");
    const copy = card.querySelector<HTMLButtonElement>("[data-copy-text]");
    if (!link || !image || !source || !copy) continue;
    const before = link.getAttribute("href") ?? "";
    const address = renamed(before, file);
    if (address !== before) {
      link.download = link.download.replace(/-[a-z]+-[a-z]+\.png$/, `-${file}`);
      link.setAttribute("href", address);
      copy.dataset.copyText = renamed(copy.dataset.copyText ?? "", file);
    }
    const light = renamed(before, `${size.name}-${theme || "light"}.png`);
    const dark = renamed(before, `${size.name}-${theme || "dark"}.png`);
    const lightSet = pictureSet(light, Number(size.width));
    const darkSet = pictureSet(dark, Number(size.width));
    if (image.srcset === lightSet && source.srcset === darkSet) continue;
    image.setAttribute("width", size.width);
    image.setAttribute("height", size.height);
    source.srcset = darkSet;
    image.srcset = lightSet;
    image.setAttribute("src", light);
  }
}

/** A permanent picture address with another size and theme. */
function renamed(address: string, file: string): string {
  return address.replace(/[^/]*$/, file);
}

/** The page's address with what was chosen, without what nobody chose. */
function addressOf(choices: FormData): string {
  const query = new URLSearchParams();
  for (const [name, value] of choices) {
    const text = String(value).trim();
    if (text !== "" && !(name === "size" && text === "og")) query.set(name, text);
  }
  return location.pathname + (query.size > 0 ? `?${query}` : "");
}
