// The board, live. Each step goes at once under an id of its own and waits in this browser while there is no line; what others do arrives on a
// stream. Without this script the page has the same forms. Dragging and arrow keys are in board-move.js.
const $ = (id) => document.getElementById(id);
const [board, state, blank] = [$("board"), $("board-state"), $("card-blank")];
const { dataset } = board;
const leads = dataset.leads === "yes";
const writes = dataset.writes === "yes";
const base = Number(dataset.last); // the number with which the page was drawn
const number = new Intl.NumberFormat(document.documentElement.lang);
const put = (words, value) => words.replace("{0}", () => value);
const cardOf = (id) => $(`note-${id}`);
const groupOf = (id) => $(`group-${id}`);
const cardsOf = (group) => [...group.querySelectorAll(".note:not([hidden])")];

// By chance alone: an id with a clock in it would tell when somebody without a name wrote.
const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
};

// --- What is kept in this browser, under the hand that wrote it, for the next one at this phone is somebody else: steps that wait, until they are
// sent; and which notes are one's own, until the page is closed.
const memory = { steps: [], mine: [] };
const closed = new Set(); // storage that is shut or full: what was kept there lasts as long as the page is open
const keyOf = (what) => `board-${dataset.board}-${dataset.hand}-${what}`;
const storeOf = (what) => (what === "steps" ? localStorage : sessionStorage);
const read = (what) => {
  try { if (!closed.has(what)) memory[what] = JSON.parse(storeOf(what).getItem(keyOf(what))) ?? []; } catch { closed.add(what); }
  return memory[what];
};
const keep = (what, list) => {
  memory[what] = list;
  try { list.length ? storeOf(what).setItem(keyOf(what), JSON.stringify(list)) : storeOf(what).removeItem(keyOf(what)); } catch { closed.add(what); }
};

// --- What hangs: as the house told it, and the same with one's own steps that are not answered yet.
const notes = new Map();
let ahead = new Map();
const note = (id) => ahead.get(id) ?? notes.get(id);
const toldAt = new Map();
const isNews = (thing, n) => n >= (toldAt.get(thing) ?? base + 1) && toldAt.set(thing, n);
const nameless = blank?.content.querySelector(".note-by").textContent ?? "";
for (const card of board.querySelectorAll(".note")) {
  const count = (name) => Number(card.querySelector(name).dataset.count);
  const { note: id, v, colour, rank } = card.dataset;
  notes.set(id, {
    id, colour, rank, v: Number(v), group: card.closest(".group").dataset.group,
    text: card.querySelector(".note-text").textContent, by: card.querySelector(".note-by").textContent,
    dots: count(".note-dots"), own: count(".note-own"), comments: count(".note-comments"),
    of: card.querySelector(".note-late a")?.hash.slice("#note-".length),
  });
}

let dotsLeft = Number($("board-dots")?.dataset.left ?? 0);
let areHidden = dataset.hidden === "yes";
let isFrozen = $("board-frozen").hidden === false;
let presented = dataset.presented;

const foreseen = (step, now, nth) => {
  switch (step.kind) {
    case "text": return { text: step.text, v: now.v + 1 };
    // Behind that note and before its next; what was put there later comes first.
    case "move": return { group: step.group ?? now.group, rank: `${(step.after && note(step.after)?.rank) || ""}\0${String.fromCharCode(0xffff - nth)}` };
    case "colour": return { colour: step.colour };
    case "delete": return { gone: true };
    case "vote": return { own: now.own + 1, dots: now.dots + 1 };
    case "unvote": return { own: now.own - 1, dots: now.dots - 1 };
    default: return {};
  }
};

// Puts one's own waiting steps on top; answers which notes look different by it.
const foresee = () => {
  const before = ahead;
  ahead = new Map();
  const steps = [];
  for (const step of read("steps")) step.kind === "undo" ? steps.pop() : steps.push(step);
  steps.forEach((step, nth) => {
    const now = step.kind === "add"
      ? { id: step.id, group: step.group, text: step.text, colour: step.colour, v: 1, rank: `~${String(nth).padStart(4, "0")}`, dots: 0, own: 0, comments: 0, by: "" }
      : note(step.note);
    if (now) ahead.set(now.id, { ...now, ...foreseen(step, now, nth), waits: true });
  });
  return new Set([...before.keys(), ...ahead.keys()]);
};

// --- Drawing
const set = (element, text) => { if (element && element.textContent !== text) element.textContent = text; };
const tally = (element, count, one, other = one) => {
  element.dataset.count = count;
  element.hidden = count <= 0;
  set(element, put(count === 1 ? one : other, number.format(count)));
};
const rename = (root, from, to) => {
  for (const element of [root, ...root.querySelectorAll("*")])
    for (const { name, value } of [...element.attributes]) if (value.includes(from)) element.setAttribute(name, value.replaceAll(from, to));
  return root;
};
const fresh = (id) => $(id).content.firstElementChild.cloneNode(true);

const fill = (card, now) => {
  const writing = card.querySelector(".note-writing");
  card.classList.remove(`note-${card.dataset.colour}`);
  card.classList.add(`note-${now.colour}`);
  card.classList.toggle("is-waiting", now.waits === true);
  card.classList.toggle("is-presented", now.id === presented);
  if (writing && Number(writing.dataset.v) !== now.v) card.classList.remove("is-written"); // somebody else changed it: both are in sight
  card.dataset.colour = now.colour;
  card.dataset.v = now.v;
  card.hidden = now.gone === true && !writing; // what is being typed there stays
  set(card.querySelector(".note-text"), now.text);
  set(card.querySelector(".note-by"), now.by);
  tally(card.querySelector(".note-dots"), areHidden ? 0 : now.dots, dataset.dotsWord, dataset.dotsWords);
  tally(card.querySelector(".note-own"), now.own, dataset.ownWords);
  tally(card.querySelector(".note-comments"), now.comments, dataset.commentsWord, dataset.commentsWords);
  if (now.of && !card.querySelector(".note-late")) {
    card.prepend(fresh("card-late"));
    card.querySelector(".note-late a").href = `#note-${now.of}`;
  }
  const menu = card.querySelector(".note-menu");
  if (!menu) return;
  const [back, to] = [menu.querySelector("[value=unvote]"), menu.querySelector("[name=Group]")];
  const [dye, off] = [menu.querySelector("[name=Colour]"), menu.querySelector("[value=delete]")];
  if (document.activeElement !== dye) dye.value = now.colour;
  if (back) back.hidden = now.own <= 0;
  if (document.activeElement !== to) to.value = now.group;
  if (leads || read("mine").includes(now.id)) off.hidden = false;
  if ((leads || read("mine").includes(now.id)) && !menu.querySelector("[data-write]")) menu.querySelector("form").prepend(fresh("card-write"));
};

const isBehind = (card, now) => card.dataset.rank > now.rank || (card.dataset.rank === now.rank && card.dataset.note > now.id);
const draw = (ids) => {
  const focus = document.activeElement;
  const loose = [];
  for (const id of ids) {
    const now = note(id);
    let card = cardOf(id);
    if (!now) card?.remove(); // an own one that was refused
    if (!now || (!card && (now.gone || !blank))) continue;
    const isNew = !card;
    card ??= rename(blank.content.firstElementChild.cloneNode(true), blank.content.firstElementChild.dataset.note, id);
    fill(card, now);
    const isPlaced = !isNew && card.dataset.rank === now.rank && card.closest(".group").dataset.group === now.group;
    if (!isPlaced && !card.matches(".is-dragged")) loose.push([card, now]);
  }
  for (const [card] of loose) card.remove();
  for (const [card, now] of loose) {
    card.dataset.rank = now.rank;
    const list = groupOf(now.group)?.querySelector(".notes");
    list?.insertBefore(card, [...list.querySelectorAll(":scope > .note:not(.is-dragged)")].find((other) => isBehind(other, now)) ?? null);
  }
  if (focus !== document.activeElement && focus.isConnected) focus.focus({ preventScroll: true });
  const shown = note(presented);
  if ($("board-presented").hidden !== !shown) $("board-presented").hidden = !shown;
  set($("board-presented").querySelector(".text"), shown?.text ?? "");
  const left = [...ahead.values()].reduce((sum, now) => sum - now.own + (notes.get(now.id)?.own ?? 0), dotsLeft);
  set($("board-dots"), put($("board-dots")?.dataset.words ?? "", number.format(Math.max(0, left))));
};

// --- The line that says how things stand
let isOver = false; // closed, another code, signed out
let isLost = false; // nothing is heard
let isStuck = false; // nothing goes out
let since = 0; // when the oldest step that waits was made
let spoken = null;
let hush = 0;
const tell = () => {
  const waiting = read("steps").length;
  since = waiting ? since || Date.now() : 0;
  const words = state.dataset;
  const queue = waiting ? put(words.waiting, number.format(waiting)) : "";
  const [name, text] = isOver ? ["bye", words.bye]
    : spoken ?? (isFrozen && !leads ? ["frozen", `${words.frozen} ${queue}`]
    : isLost || (isStuck && waiting) || !navigator.onLine ? ["offline", `${words.offline} ${queue}`]
    : waiting && Date.now() - since > 1500 ? ["waiting", queue] : ["live", words.live]);
  state.hidden = false;
  if (name === "offline" || name === "bye") $("board-here").hidden = true;
  state.dataset.state = name;
  set(state, text.trim());
};
const speak = (name, text) => {
  spoken = [name, text];
  clearTimeout(hush);
  hush = setTimeout(() => { spoken = null; tell(); }, 12000);
  tell();
};
const end = () => { isOver = true; line?.close(); tell(); };

// What is being typed survives a new drawing of the whole page.
const anew = () => {
  const typed = [...board.querySelectorAll("textarea[id]")].filter((field) => field.value).map((field) => [field.id, field.value]);
  try { sessionStorage.setItem(location.pathname, JSON.stringify(typed)); } catch { if (typed.length) return; }
  setTimeout(() => location.reload(), Math.random() * 2000); // a whole hall does it at once
};
const putBack = (field, text) => {
  if (!field) return;
  field.value = [field.value, text].filter(Boolean).join("\n");
  field.closest("details").open = true;
};
try {
  for (const [id, text] of JSON.parse(sessionStorage.getItem(location.pathname)) ?? []) putBack($(id), text);
  sessionStorage.removeItem(location.pathname);
} catch { /* storage is closed: nothing was kept */ }

// --- What the house tells
const takeGroup = ({ id, title, lane, rank, gone }) => {
  let group = groupOf(id);
  if (!group && gone) return;
  const row = [...board.querySelectorAll(".lane")].find((one) => (one.querySelector("h2:not(.sr)")?.textContent ?? "") === (lane ?? ""));
  const like = row?.querySelector(".group");
  if (!group && !like) return anew();
  if (!group) {
    group = rename(like.cloneNode(true), like.dataset.group, id);
    group.querySelector(".notes").replaceChildren();
    group.querySelector(".note-new")?.removeAttribute("open");
    group.querySelector("form")?.reset(); // what is being typed in that one
  }
  const was = group.querySelector("h3").textContent;
  const name = lane ? `${lane}: ${title}` : title;
  set(group.querySelector("h3"), title);
  const to = group.querySelector(".note-new summary .sr");
  set(to, to?.textContent.replace(lane ? `${lane}: ${was}` : was, () => name) ?? "");
  Object.assign(group.dataset, { group: id, rank });
  group.hidden = gone === true;
  const groups = row.querySelector(".lane-groups");
  groups.insertBefore(group, [...groups.children].find((other) => other !== group && other.dataset.rank > rank) ?? null);
  for (const select of [...board.querySelectorAll(".note-menu [name=Group]"), blank?.content.querySelector("[name=Group]")].filter(Boolean)) {
    const option = [...select.options].find(({ value }) => value === id);
    gone ? option?.remove() : option ? (option.text = name) : select.add(new Option(name, id));
  }
};

const takeBoard = ({ frozen, hidden, dots, presented: shown, timer }) => {
  if ((!frozen && !writes) || dots > 0 === !$("board-dots")) return anew(); // forms come or go
  [isFrozen, areHidden, presented] = [frozen, hidden, shown ?? ""];
  $("board-frozen").hidden = !frozen;
  if ($("board-hidden")) $("board-hidden").hidden = !hidden;
  dotsLeft = Math.max(0, dots - [...notes.values()].reduce((sum, { own }) => sum + own, 0));
  time(timer);
  send();
};

// A step of one's own that was done: it waits no longer.
const settle = (change) => {
  const step = read("steps").find(({ id }) => id === change.id);
  if (!step) return;
  keep("steps", read("steps").filter(({ id }) => id !== change.id));
  if (change.kept) speak("late", state.dataset.late);
  const own = change.kept?.id ?? (step.kind === "add" ? step.id : null);
  if (own) keep("mine", [...read("mine"), own].slice(-500));
  const given = change.n > base && notes.get(step.note);
  if (given && step.kind === "vote") given.own++;
  if (given && step.kind === "unvote") given.own--;
};

// Parts are put in place of what has their id. A newer state is never replaced by an older one, whether it came by the stream or as an answer.
const take = (change) => {
  const touched = new Set();
  for (const part of [change.note, change.kept]) {
    if (!part || !isNews(part.id, change.n)) continue;
    const was = notes.get(part.id) ?? { own: 0, dots: 0, by: change.kind === "add" || part === change.kept ? change.by ?? nameless : "" };
    notes.set(part.id, { ...was, ...part, gone: part.gone });
    touched.add(part.id);
  }
  settle(change);
  if (change.group && isNews(change.group.id, change.n)) takeGroup(change.group);
  for (const [id, dots] of Object.entries(change.votes ?? {})) if (notes.has(id)) notes.get(id).dots = dots;
  if (change.board && isNews("board", change.n)) { takeBoard(change.board); for (const id of notes.keys()) touched.add(id); }
  draw(new Set([...touched, ...foresee()]));
  tell();
};

// --- Sending
let again = 0;
let pause = 1000;
let most = 100;
let isSending = false;
let skew = null; // milliseconds by which the clock of this phone is behind the house's
const clockOf = (answer) => Date.parse(answer.headers.get("date")) + 500 - Date.now() || 0; // it tells whole seconds
const refuse = (step, sentence, isLast) => {
  keep("steps", read("steps").filter(({ id }) => id !== step.id));
  speak("refused", state.dataset.refused + sentence);
  if (step.kind === "add" || step.kind === "text") putBack(groupOf(step.group ?? note(step.note)?.group)?.querySelector(".note-new textarea"), step.text);
  const [next] = read("steps");
  if (isLast && next?.kind === "undo") keep("steps", read("steps").slice(1)); // it meant the step that was never done
};
const heed = (steps, { answers, dots }) => {
  steps.forEach((step, i) => {
    const answer = answers[i];
    if (answer.rule === "boards.rule.frozen") isFrozen = true; // it goes when the board thaws
    else if (answer.refused) refuse(step, answer.refused, i === steps.length - 1);
    else take(answer);
  });
  if (dots === undefined) return;
  const undone = steps[0].kind === "undo" && notes.get(answers[0].note?.id);
  if (undone) undone.own -= dots - dotsLeft;
  dotsLeft = dots;
  if (undone) draw([undone.id]);
};
const send = async () => {
  clearTimeout(again);
  const all = read("steps");
  if (isSending || isOver || (isFrozen && !leads) || !all.length) return tell();
  // An undo goes alone, so that it never takes back an older step in place of one that was refused.
  const undo = all.findIndex(({ kind }) => kind === "undo");
  const steps = all.slice(0, undo < 0 ? most : Math.min(undo || 1, most));
  isSending = true;
  let wait = 0;
  try {
    const body = JSON.stringify(steps);
    const answer = await fetch(dataset.changes, { method: "POST", headers: { "content-type": "application/json" }, body, signal: AbortSignal.timeout?.(20000) });
    skew = clockOf(answer);
    if (answer.ok) {
      heed(steps, await answer.json());
      [isStuck, pause, most] = [false, 1000, 100];
    } else if (answer.status === 400 || answer.status === 413) {
      if (steps.length === 1) refuse(steps[0], "", true);
      most = 1; // one of them is not understood: which, is found one by one
    } else if (answer.status < 500 && answer.status !== 408 && answer.status !== 429) end();
    else wait = Number(answer.headers.get("retry-after")) * 1000 || pause;
  } catch {
    isStuck = true;
    wait = pause;
  }
  isSending = false;
  draw(foresee());
  if (wait) {
    pause = Math.min(pause * 2, 30000);
    again = setTimeout(send, wait * (1 + Math.random() / 2));
  } else if (read("steps").length) send();
  tell();
};
const push = (step) => {
  if (isOver || (isFrozen && !leads)) return tell();
  keep("steps", [...read("steps"), { id: newId(), ...step }]);
  draw(foresee());
  send();
  setTimeout(tell, 2000);
  return true;
};

// --- Listening
let line = null;
let last = base;
let heard = 0;
let retry = 0;
let patience = 2000;
const listen = () => {
  clearTimeout(retry);
  line?.close();
  if (isOver) return;
  heard = Date.now();
  const own = line = new EventSource(`${dataset.stream}?after=${last}`);
  const on = (name, act) => own.addEventListener(name, ({ data }) => {
    [heard, patience, isLost] = [Date.now(), 2000, false];
    act(data && JSON.parse(data));
  });
  on("open", tell);
  on("change", (change) => {
    if (change.n <= last) return;
    last = change.n;
    take(change);
  });
  on("here", ({ here }) => {
    $("board-here").hidden = false;
    set($("board-here"), put($("board-here").dataset.words, number.format(here)));
    tell();
  });
  on("reload", anew);
  on("bye", end);
  own.addEventListener("error", () => {
    if (own !== line) return;
    setTimeout(() => { if (own === line && own.readyState !== EventSource.OPEN) { isLost = true; tell(); } }, 3000);
    if (own.readyState === EventSource.CLOSED) askWhy();
  });
};
// The browser gave up and does not say why.
const askWhy = async () => {
  const stop = new AbortController();
  try {
    const { status } = await fetch(`${dataset.stream}?after=${last}`, { signal: stop.signal });
    stop.abort();
    if (status === 204 || status === 404) return end();
  } catch { /* no line */ }
  patience = Math.min(patience * 2, 30000);
  retry = setTimeout(listen, patience * (0.5 + Math.random()));
};
const wake = () => { if (!isOver) { pause = 1000; if (line?.readyState !== EventSource.OPEN || Date.now() - heard > 20000) listen(); send(); } };

// --- The timer, by the clock of the house
let until = 0;
let tick = 0;
const time = async (iso) => {
  until = iso ? Date.parse(iso) : 0;
  clearInterval(tick);
  $("board-timer").hidden = !until;
  if (!until) return;
  if (skew === null) {
    try { skew = clockOf(await fetch(import.meta.url, { method: "HEAD", cache: "no-store" })); } catch { /* by this phone's clock */ }
  }
  const show = () => {
    const left = Math.ceil((until - Date.now() - (skew ?? 0)) / 1000);
    const { words, over } = $("board-timer").dataset;
    set($("board-timer"), left > 0 ? put(words, `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`) : over);
    if (left === 0) speak("over", over);
    if (left <= 0) clearInterval(tick);
  };
  show();
  tick = setInterval(show, 1000);
};

// --- The forms of the page
const move = (card, group, after) => {
  if (!push({ kind: "move", note: card.dataset.note, group: group.dataset.group, after })) return;
  card.scrollIntoView({ block: "nearest" });
  const at = cardsOf(group).indexOf(card) + 1;
  set($("board-said"), put($("board-said").dataset.moved, group.querySelector("h3").textContent).replace("{1}", at));
};
const close = (form) => {
  const card = form.closest(".note");
  card.classList.remove("is-written");
  form.remove();
  card.querySelector(".note-menu summary").focus();
  draw([card.dataset.note]);
};
const open = (card) => {
  if (card.querySelector(".note-writing")) return;
  const form = fresh("card-writing");
  const field = form.querySelector("textarea");
  field.value = note(card.dataset.note).text;
  form.dataset.v = note(card.dataset.note).v;
  card.querySelector(".note-text").after(form);
  card.querySelector(".note-menu").open = false;
  card.classList.add("is-written");
  field.focus();
};
const rewrite = (form) => {
  const { note: id } = form.closest(".note").dataset;
  const text = form.querySelector("textarea").value.trim();
  let v = Number(form.dataset.v);
  // An edit that has not gone yet is written over, from the same beginning.
  const earlier = !isSending && read("steps").find((step) => step.kind === "text" && step.note === id);
  if (earlier) { v = earlier.v; keep("steps", read("steps").filter((step) => step.id !== earlier.id)); }
  if (text === note(id).text || push({ kind: "text", note: id, text, v })) close(form);
};
const press = (card, kind, to, colour) => {
  const own = cardsOf(card.closest(".group"));
  const at = own.indexOf(card);
  if (["vote", "unvote", "delete"].includes(kind)) push({ kind, note: card.dataset.note });
  else if (kind === "colour") push({ kind, note: card.dataset.note, colour });
  else if (kind === "up" && at > 0) move(card, card.closest(".group"), own[at - 2]?.dataset.note ?? null);
  else if (kind === "down" && at < own.length - 1) move(card, card.closest(".group"), own[at + 1].dataset.note);
  else if (kind === "move") move(card, to, cardsOf(to).filter((other) => other !== card).at(-1)?.dataset.note ?? null);
};

const begin = () => {
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!form.closest("#board, #board-bar")) return;
    event.preventDefault();
    const kind = submitter?.name === "Kind" ? submitter.value : form.elements.Kind?.value;
    const { Text: field, Group: group, Colour: colour } = form.elements;
    if (form.matches(".note-writing")) rewrite(form);
    else if (kind === "undo") push({ kind });
    else if (kind !== "add") press(form.closest(".note"), kind, group && groupOf(group.value), colour?.value);
    else if (field.value.trim() && push({ kind, group: group.value, text: field.value.trim(), colour: colour.value })) {
      field.value = "";
      field.focus();
    }
  }, true);
  board.addEventListener("click", ({ target }) => {
    if (target.closest("[data-write]")) open(target.closest(".note"));
    if (target.closest("[data-cancel]")) close(target.closest("form"));
  });
  board.addEventListener("dblclick", ({ target }) => {
    const card = target.closest(".note-text")?.closest(".note");
    if (card?.querySelector("[data-write]")) open(card);
  });
  board.addEventListener("keydown", (event) => {
    const form = event.target.closest("textarea")?.form;
    if (form && event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    if (form?.matches(".note-writing") && event.key === "Escape") close(form);
  });
  board.addEventListener("note-move", ({ target, detail }) => move(target, detail.group, detail.after));
  board.addEventListener("note-still", ({ target }) => draw([target.dataset.note]));
  addEventListener("storage", () => { draw(foresee()); tell(); });
  addEventListener("online", wake);
  addEventListener("offline", () => { line?.close(); tell(); });
  addEventListener("pagehide", () => line?.close());
  addEventListener("pageshow", ({ persisted }) => { if (persisted) wake(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) wake(); });
  setInterval(() => { if (!isOver && navigator.onLine && Date.now() - heard > 40000) listen(); }, 5000);

  board.classList.add("is-live");
  for (const hint of document.querySelectorAll("[data-with-script]")) hint.hidden = false;
  draw(new Set([...notes.keys(), ...foresee()]));
  time($("board-timer").dataset.until);
  listen();
  send();
};
if (dataset.closed !== "yes") begin();
