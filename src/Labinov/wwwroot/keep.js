// Keeps a form while it is being filled in, without a line as well. Without this script every step is kept by its own button.
const form = document.querySelector('form[data-keep]:not([data-keep=""])');
const said = document.querySelector("[data-keep-said]");
const store = `draft ${location.pathname}`;
const soon = 1500;
const longest = 60_000;
let waiting;
let pause = 4000;
let changed = false;
let going = null;
let conflict = false;

const say = (what) => {
  if (!said) return;
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }).format(new Date());
  said.textContent = said.dataset[what].replace("{0}", time);
  said.dataset.state = what;
};
const version = () => form.elements.namedItem("Version");
const typed = () => new URLSearchParams([...new FormData(form)].filter(([name]) => name !== "Then"));

// What could not be sent outlives the page; a form that asks for no word about it (a survey on a shared phone) leaves nothing behind.
const back = (yes) => {
  if (!said) return;
  try { yes ? localStorage.setItem(store, typed().toString()) : localStorage.removeItem(store); } catch { /* storage is closed: it lasts as long as the page is open */ }
};
const later = (after) => { clearTimeout(waiting); waiting = setTimeout(keep, after); };

async function send() {
  changed = false;
  const body = typed().toString();
  try {
    // What outlives the page may not be larger than 64 KB.
    const answer = await fetch(form.dataset.keep, { method: "POST", body: new URLSearchParams(body), keepalive: body.length < 60_000, redirect: "manual" });
    if (answer.ok) {
      if (answer.status !== 204 && version()) version().value = await answer.text();
      pause = 4000;
      back(changed);
      return say(changed ? "going" : "saved");
    }
    if (!said) return;
    back(true);
    conflict = answer.status === 409;
    if (answer.status >= 500 || answer.status === 429) throw new Error(answer.status);
    say(conflict ? "conflict" : answer.status === 400 || answer.status === 422 ? "wrong" : "out");
  } catch {
    changed = true;
    back(true);
    say("offline");
    later(pause);
    pause = Math.min(pause * 2, longest);
  }
}

// One after the other: each carries the number that the one before it was given.
function keep() {
  clearTimeout(waiting);
  if (!changed || conflict || form.dataset.sent || going) return;
  going = send().finally(() => { going = null; if (changed && said?.dataset.state !== "offline") later(soon); });
}

if (form) {
  form.addEventListener("input", () => { changed = true; later(soon); });
  form.addEventListener("change", () => { changed = true; later(200); });
  form.addEventListener("submit", (event) => {
    if (!going) return navigator.onLine && back(false);
    // The button waits for what is on its way, or it would meet its own change as somebody else's.
    event.preventDefault();
    going.finally(() => form.requestSubmit(event.submitter));
  });
  addEventListener("online", () => { pause = 4000; keep(); });
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
  addEventListener("pageshow", restore);
}

// Both versions stand beside each other, with what was typed in the form: nothing more to put back.
if (!form && said) try { localStorage.removeItem(store); } catch { /* nothing was kept */ }

// What was left behind without a line is put back, with the number of the version to which it belongs: the house then says whether somebody was quicker.
function restore() {
  let left;
  try { left = said && localStorage.getItem(store); } catch { /* nothing was kept */ }
  if (!left || changed) return;
  const values = new URLSearchParams(left);
  for (const field of form.elements) {
    if (!field.name || field.type === "file" || field.name.startsWith("__")) continue;
    if (field.type === "radio" || field.type === "checkbox") field.checked = values.getAll(field.name).includes(field.value);
    else if (field.tagName !== "BUTTON" && values.has(field.name)) field.value = values.get(field.name);
  }
  changed = true;
  keep();
}
