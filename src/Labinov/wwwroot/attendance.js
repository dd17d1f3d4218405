// The list at the door: each tick goes at once, and waits in this browser while there is no line. Without this script the form has a button.
const form = document.querySelector("form[data-ticks]");
const atOnce = 50;
let timer = 0;
let pause = 2000;
let sending = false;
let refused = false;

// UUIDv7: the same id is sent again when an answer is lost, and the house puts a tick down once.
const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let now = Date.now();
  for (let i = 5; i >= 0; i--) { bytes[i] = now % 256; now = Math.floor(now / 256); }
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

let kept = [];
const read = () => {
  try { kept = JSON.parse(localStorage.getItem(form.dataset.store)) ?? kept; } catch { /* storage is closed: what waits is kept as long as the page is open */ }
  return kept;
};
const write = (ticks) => {
  kept = ticks;
  try { ticks.length ? localStorage.setItem(form.dataset.store, JSON.stringify(ticks)) : localStorage.removeItem(form.dataset.store); } catch { /* as above */ }
};

const state = form?.querySelector(".attend-state");
const count = document.querySelector("[data-here]");
const number = new Intl.NumberFormat(document.documentElement.lang);
const tell = () => {
  const waiting = read().length;
  state.textContent = (refused ? form.dataset.refused : waiting ? form.dataset.waiting : form.dataset.saved).replace("{0}", number.format(waiting));
  state.dataset.state = refused ? "refused" : waiting ? "waiting" : "saved";
};
const show = (here) => { count.dataset.here = here; count.textContent = number.format(here); };

const send = async () => {
  clearTimeout(timer);
  const ticks = read().slice(0, atOnce);
  if (sending || refused || !ticks.length) return tell();
  sending = true;
  let more = false;
  try {
    const body = new URLSearchParams({ Day: form.dataset.day });
    for (const tick of ticks) body.append("Marks", `${tick.id} ${tick.person} ${tick.here ? 1 : 0}`);
    const answer = await fetch(form.dataset.ticks, { method: "POST", body });
    if (answer.ok && answer.headers.get("content-type")?.includes("json")) {
      const { done, here } = await answer.json();
      write(read().filter((tick) => !done.includes(tick.id)));
      show(here + read().reduce((sum, tick) => sum + (tick.here ? 1 : -1), 0));
      pause = 2000;
      more = done.length > 0;
    } else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
      refused = true; // closed, revoked, signed out: a person must look
    } else throw new Error(answer.status);
  } catch {
    pause = Math.min(pause * 2, 60000);
    timer = setTimeout(send, pause);
  }
  sending = false;
  tell();
  if (more && read().length) send();
};

if (form && state) {
  form.querySelector(".attend-bar .button").hidden = true;
  state.hidden = false;
  for (const note of form.querySelectorAll("[data-with-script]")) note.hidden = false;

  // What waits since the last visit is shown as it was ticked.
  for (const tick of read()) {
    const box = document.getElementById(`p-${tick.person}`);
    if (box) box.checked = tick.here;
  }

  form.addEventListener("change", ({ target: box }) => {
    if (box.type !== "checkbox") return;
    write([...read(), { id: newId(), person: box.value, here: box.checked }]);
    show(Number(count.dataset.here) + (box.checked ? 1 : -1));
    tell();
    send();
  });
  addEventListener("online", () => { pause = 2000; send(); });
  addEventListener("storage", tell);
  tell();
  send();
}

// Typing narrows the list at once; the button asks the house.
const search = document.querySelector("[data-filter]");
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
search?.addEventListener("input", () => {
  const words = plain(search.value).split("-").filter(Boolean);
  for (const unit of document.querySelectorAll(".attend-unit")) {
    let any = false;
    for (const row of unit.querySelectorAll(".choice")) {
      row.hidden = !words.every((word) => row.dataset.slug.includes(word) || unit.dataset.slug.includes(word));
      any ||= !row.hidden;
    }
    unit.hidden = words.length > 0 && !any;
  }
});
