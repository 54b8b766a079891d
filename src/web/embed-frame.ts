/*
 * Tells the page around an iframe how high the card stands, so that it can give
 * the frame that height: `{type: "factcard:height", height}` in CSS pixels, on
 * load, on every change, and in answer to any message. It tells nothing else,
 * so whoever frames it may know.
 */

const card = document.querySelector(".frame");

/**
 * WordPress names the frames of services it does not know in their fragment,
 * shows those that answer by that name, and takes their links from a message,
 * as it lets them open none: see wp-includes/js/wp-embed.js.
 */
const secret = /[#&?]secret=([a-zA-Z0-9]+)$/.exec(location.hash)?.[1];

function tellHeight(): void {
  const { offsetHeight, clientHeight } = document.body;
  const border = offsetHeight - clientHeight;
  const height = Math.ceil(card?.getBoundingClientRect().height ?? 0) + border;
  parent.postMessage({ type: "factcard:height", height }, "*");
  if (secret !== undefined) parent.postMessage({ message: "height", value: height, secret }, "*");
}

/** WordPress follows links to the frame's own host alone; the others stay as they are. */
function tellLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link?.host !== location.host) return;
  event.preventDefault();
  parent.postMessage({ message: "link", value: link.href, secret }, "*");
}

if (card && parent !== window) {
  new ResizeObserver(tellHeight).observe(card);
  addEventListener("load", tellHeight);
  addEventListener("message", ({ source }) => {
    if (source === parent) tellHeight();
  });
  if (secret !== undefined) document.addEventListener("click", tellLink);
}
