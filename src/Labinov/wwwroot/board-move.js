// Notes are dragged by mouse, or by a finger that was held still for a moment so that scrolling still works; Alt and an arrow do the same by
// keyboard. Where a note was put is told to board.js by "note-move"; the page has buttons and a list of columns for it without any script.
const board = document.getElementById("board");
const far = 6; // pixels: less is a press
const still = 350; // milliseconds
const edge = 70; // pixels at the top and the bottom of the window where it scrolls by itself
const field = "a, button, summary, select, textarea, input, label";

let held = null; // pressed, not dragged yet
let drag = null;
const gap = document.createElement("li");
gap.className = "note-gap";
gap.setAttribute("aria-hidden", "true");
const cardsOf = (group) => [...group.querySelectorAll(".note:not([hidden], .is-dragged)")];
const tell = (card, group, after) => card.dispatchEvent(new CustomEvent("note-move", { bubbles: true, detail: { group, after } }));

const place = () => {
  const { card, x, y, dx, dy } = drag;
  card.style.left = `${x - dx}px`;
  card.style.top = `${y - dy}px`;
  const group = document.elementFromPoint(x, y)?.closest(".group");
  if (!group) return;
  const next = cardsOf(group).find((other) => {
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  group.querySelector(".notes").insertBefore(gap, next ?? null);
};

const scroll = () => {
  if (!drag) return;
  const by = drag.y < edge ? drag.y - edge : drag.y > innerHeight - edge ? drag.y - innerHeight + edge : 0;
  if (by) { scrollBy(0, by / 4); place(); }
  requestAnimationFrame(scroll);
};

const lift = () => {
  const { card, x, y } = held;
  clearTimeout(held.timer);
  const { left, top, width, height } = card.getBoundingClientRect();
  drag = { ...held, dx: x - left, dy: y - top };
  held = null;
  gap.style.blockSize = `${height}px`;
  card.before(gap);
  card.style.inlineSize = `${width}px`;
  card.classList.add("is-dragged");
  document.documentElement.classList.add("is-dragging");
  getSelection().removeAllRanges();
  place();
  requestAnimationFrame(scroll);
};

const drop = (isPut) => {
  clearTimeout(held?.timer);
  held = null;
  if (!drag) return;
  const { card } = drag;
  const group = gap.closest(".group");
  const cards = group ? cardsOf(group) : [];
  const after = cards.filter((other) => other.compareDocumentPosition(gap) & Node.DOCUMENT_POSITION_FOLLOWING).at(-1);
  const wasAfter = [...card.parentElement.children].filter((other) => other.matches(".note:not([hidden])"));
  const isSame = group === card.closest(".group") && after === wasAfter[wasAfter.indexOf(card) - 1];
  drag = null;
  gap.remove();
  card.classList.remove("is-dragged");
  card.removeAttribute("style");
  document.documentElement.classList.remove("is-dragging");
  if (isPut && group && !isSame) tell(card, group, after?.dataset.note ?? null);
  else card.dispatchEvent(new Event("note-still", { bubbles: true })); // others may have moved it meanwhile
};

board.addEventListener("pointerdown", (event) => {
  const card = event.target.closest(".note");
  if (!card?.querySelector(".note-menu") || event.target.closest(field) || event.button !== 0 || !event.isPrimary || drag) return;
  held = { card, x: event.clientX, y: event.clientY, id: event.pointerId, isMouse: event.pointerType === "mouse" };
  if (!held.isMouse) held.timer = setTimeout(lift, still);
});
document.addEventListener("pointermove", (event) => {
  const now = drag ?? held;
  if (now?.id !== event.pointerId) return;
  const isFar = Math.hypot(event.clientX - now.x, event.clientY - now.y) > far;
  if (held && isFar) held.isMouse ? lift() : drop(false); // a finger that moves at once scrolls
  if (!drag) return;
  [drag.x, drag.y] = [event.clientX, event.clientY];
  place();
});
document.addEventListener("pointerup", (event) => { if ((drag ?? held)?.id === event.pointerId) drop(true); });
document.addEventListener("pointercancel", (event) => { if ((drag ?? held)?.id === event.pointerId) drop(false); });
document.addEventListener("touchmove", (event) => { if (drag) event.preventDefault(); }, { passive: false });
document.addEventListener("contextmenu", (event) => { if (drag || (held && !held.isMouse)) event.preventDefault(); });
addEventListener("blur", () => drop(false));

// The card on which one stands, or in whose menu: one place up or down, or into the column beside it.
document.addEventListener("keydown", (event) => {
  if (drag && event.key === "Escape") return drop(false);
  const card = event.target.closest?.("#board .note");
  if (!event.altKey || !event.key.startsWith("Arrow") || !card?.querySelector(".note-menu") || event.target.matches("textarea, select")) return;
  event.preventDefault(); // the browser would go back a page
  const group = card.closest(".group");
  const cards = cardsOf(group);
  const at = cards.indexOf(card);
  const groups = [...board.querySelectorAll(".group:not([hidden])")];
  const beside = groups[groups.indexOf(group) + (event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : NaN)];
  if (beside) tell(card, beside, cardsOf(beside).at(-1)?.dataset.note ?? null);
  else if (event.key === "ArrowUp" && at > 0) tell(card, group, cards[at - 2]?.dataset.note ?? null);
  else if (event.key === "ArrowDown" && at < cards.length - 1) tell(card, group, cards[at + 1].dataset.note);
});
