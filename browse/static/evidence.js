// On a document: turn to the page of a value, and to the value of a box, without loading the
// whole page anew. Every such link works without this script, too.
"use strict";

const sheet = () => document.getElementById("sheet");

// The half of the screen with the page stands beside the other only where there is room.
const sideBySide = () => window.matchMedia("(min-width: 64em)").matches;

const smoothly = () =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

let latest = 0;

// Turn to an address and say whether it is shown: a later turn, or a failure, overtakes it.
async function turn(address, { remember }) {
  const mine = ++latest;
  const wanted = new URL(address, location.href);
  const part = new URL(wanted);
  part.searchParams.set("_part", "sheet");
  const answer = await fetch(part).catch(() => null);
  const html = answer?.ok ? await answer.text() : null;
  if (mine !== latest) return false;
  if (html === null) {
    location.assign(wanted);
    return false;
  }
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const turned = parsed.getElementById("sheet");
  const open = sheet().querySelector(".moothall-words")?.open;
  if (open) turned.querySelector(".moothall-words").open = true;
  sheet().replaceWith(turned);
  if (remember) history.pushState({}, "", wanted);
  choose(turned.dataset.item);
  return true;
}

// Mark the value whose evidence is shown, here and on the page, and bring both into view.
function choose(key) {
  for (const before of document.querySelectorAll(".moothall-extract [aria-current]")) {
    before.removeAttribute("aria-current");
  }
  const value = key && document.getElementById(`item-${key}`);
  if (value) {
    value.setAttribute("aria-current", "true");
    if (sideBySide()) value.scrollIntoView({ block: "nearest", behavior: smoothly() });
  }
  const box = sheet().querySelector(".moothall-box.is-chosen rect");
  if (box && sideBySide()) box.scrollIntoView({ block: "nearest", behavior: smoothly() });
}

function tell(link) {
  const heading = document.getElementById("sheet-heading").textContent.trim();
  document.getElementById("turned").textContent = `${heading} is shown.`;
  const key = sheet().dataset.item;
  if (link.closest(".moothall-boxes")) {
    // From the page to the value: that is where the reader goes on.
    const value = document.querySelector(`[id="item-${CSS.escape(key)}"] a`);
    if (value) value.focus({ preventScroll: sideBySide() });
    else sheet().querySelector(".moothall-box.is-chosen")?.focus();
  } else if (!document.contains(link)) {
    // The link was on the sheet that is gone: its like takes its place.
    const like = sheet().querySelector(`[rel="${link.rel || "next"}"]`);
    (like || sheet().querySelector(".moothall-turn"))?.focus();
  } else if (!sideBySide()) {
    sheet().scrollIntoView({ behavior: smoothly() });
  }
}

// The whole of a value may be clicked, not only the number of its page.
const VALUE = ".moothall-extract [id^='item-']";
for (const value of document.querySelectorAll(VALUE)) value.classList.add("is-live");

function asked(target) {
  if (target.closest("a, button, input, summary")) return target.closest("a[data-turn]");
  if (!getSelection().isCollapsed) return null;
  return target.closest(VALUE)?.querySelector("a[data-turn]");
}

document.addEventListener("click", async (event) => {
  const link = asked(event.target);
  if (!link || event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (await turn(link.getAttribute("href"), { remember: true })) tell(link);
});

document.addEventListener("submit", async (event) => {
  if (!event.target.matches(".moothall-goto")) return;
  event.preventDefault();
  const page = event.target.elements.page.value;
  const address = `${location.pathname}?page=${encodeURIComponent(page)}#sheet`;
  if (await turn(address, { remember: true })) document.getElementById("goto").focus();
});

window.addEventListener("popstate", () => {
  if (sheet()) turn(location.href, { remember: false });
});

// Point at a value, and its place on the page lights up.
document.addEventListener("pointerover", (event) => {
  if (!sheet()) return;
  const value = event.target.closest?.(VALUE);
  const key = value ? value.id.slice("item-".length) : null;
  for (const box of sheet().querySelectorAll(".moothall-box")) {
    box.classList.toggle("is-pointed", box.dataset.key === key);
  }
});
