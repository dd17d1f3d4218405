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

// What was sent since the copy of this page was drawn: the copy, opened without a line, does not know it. Ids only, no names.
const isCopy = "kept" in document.documentElement.dataset;
const sentKey = `${form?.dataset.store}:sent`;
const readSent = () => {
  try { return JSON.parse(localStorage.getItem(sentKey)) ?? []; } catch { return []; }
};
const writeSent = (ticks) => {
  try { ticks.length ? localStorage.setItem(sentKey, JSON.stringify(ticks)) : localStorage.removeItem(sentKey); } catch { /* as above */ }
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

// A copy of this page on this phone, for whoever asks for it: sw.js answers with it when there is no line.
const offer = document.querySelector("[data-keep]");
const prefix = "list ";
const here = location.pathname;
let isKept = false;

const keep = async () => {
  isKept = true; // what is sent from now on is noted, for the page may be drawn before it
  const cache = await caches.open(prefix + here);
  const page = await fetch(offer.dataset.page, { cache: "reload" });
  if (!page.ok || page.redirected || !page.headers.has("Keep-Until")) throw new Error(page.status);
  const parts = document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], use[href^='/']");
  await cache.addAll(new Set(Array.from(parts, (part) => (part.src || part.href.baseVal || part.href).split("#")[0])));
  await cache.put(here, page);
  await navigator.serviceWorker.register(offer.dataset.keep, { scope: here });
  await navigator.serviceWorker.ready;
};

const drop = async (path = here) => {
  if (path === here) { isKept = false; writeSent([]); }
  await globalThis.caches?.delete(prefix + path);
  const worker = await navigator.serviceWorker?.getRegistration(path);
  if (worker?.scope === new URL(path, location).href) await worker.unregister();
};

// What is kept here; and what should no longer be, of other lists too: its day is over, or the house does not offer this one any more.
const look = async () => {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const path = name.slice(prefix.length);
    const copy = await (await caches.open(name)).match(path, { ignoreVary: true });
    const left = Date.parse(copy?.headers.get("Keep-Until")) - Date.now();
    if (!(left > 0) || (path === here && !offer)) await drop(path);
    else if (path === here) {
      isKept = true;
      setTimeout(() => drop().then(tellKept), left);
    }
  }
};

const tellKept = () => {
  if (!offer) return;
  offer.hidden = false;
  offer.querySelector("[data-keep-not]").hidden = isKept;
  offer.querySelector("[data-keep-here]").hidden = !isKept;
};

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
      const [sent, waits] = [read().filter((tick) => done.includes(tick.id)), read().filter((tick) => !done.includes(tick.id))];
      write(waits);
      if (isKept) writeSent([...readSent(), ...sent]);
      show(here + read().reduce((sum, tick) => sum + (tick.here ? 1 : -1), 0));
      pause = 2000;
      more = done.length > 0;
    } else if (answer.redirected || (answer.status >= 400 && answer.status < 500 && answer.status !== 429)) {
      refused = true; // closed, revoked, signed out: a person must look
      await drop();
      tellKept();
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

  // What the page does not know is shown as it was ticked.
  if (!isCopy) writeSent([]);
  for (const tick of [...readSent(), ...read()]) {
    const box = document.getElementById(`p-${tick.person}`);
    if (box) box.checked = tick.here;
  }
  if (isCopy) show(form.querySelectorAll("input[name=Here]:checked").length);

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
  look().catch(() => {}).then(() => { // no caches in this browser, or on a page without a lock: nothing is offered
    if (globalThis.caches && navigator.serviceWorker) tellKept();
    send();
  });
}

offer?.addEventListener("click", async ({ target: button }) => {
  const { wish } = button.dataset;
  if (!wish) return;
  const failed = offer.querySelector("[data-keep-failed]");
  failed.hidden = true;
  button.disabled = true;
  try {
    await (wish === "keep" ? keep() : drop());
  } catch {
    await drop().catch(() => {});
    failed.hidden = false;
  }
  button.disabled = false;
  tellKept();
  offer.querySelector(isKept ? "[data-wish=drop]" : "summary").focus();
});

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
