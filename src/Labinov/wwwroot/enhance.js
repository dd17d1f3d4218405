// Comforts on top of pages that are whole without them. Nothing here is needed to read or to send anything.

// A second press of the same button does not send the form twice.
addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-busy", "true");
});

// Whoever signs out leaves no list of names and no draft in this browser; see attendance.js and keep.js.
addEventListener("submit", async ({ target: form }) => {
  if (!/\/sign-out(-everywhere)?$/.test(form.action)) return;
  try { for (const key of Object.keys(localStorage)) if (key.startsWith("draft ")) localStorage.removeItem(key); } catch { /* nothing was kept */ }
  for (const name of await globalThis.caches?.keys() ?? []) if (name.startsWith("list ")) caches.delete(name);
});

// Coming back with the back button: the form may be sent again.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) delete form.dataset.sent;
  for (const button of document.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
});

// Errors are read first.
document.querySelector(".error-summary")?.focus();

// Enter in the search of a picker presses its own button, not the form's.
for (const find of document.querySelectorAll("button[data-find]"))
  document.getElementById(find.dataset.find)?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    find.click();
  });

// How many letters are left, told politely when little is left.
for (const limit of document.querySelectorAll(".limit[data-left]")) {
  const field = document.getElementById(limit.dataset.for);
  if (!field) continue;
  const most = field.maxLength;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const tell = () => {
    const left = most - field.value.length;
    limit.textContent = limit.dataset.left.replace("{0}", number.format(left));
    limit.setAttribute("aria-live", left <= most / 10 ? "polite" : "off");
  };
  field.addEventListener("input", tell);
  if (field.value) tell();
}

// What somebody opened stays open on the next visit of the same page.
for (const details of document.querySelectorAll("main details[id]")) {
  const key = `open:${location.pathname}#${details.id}`;
  try {
    if (localStorage.getItem(key)) details.open = true;
    details.addEventListener("toggle", () =>
      details.open ? localStorage.setItem(key, "1") : localStorage.removeItem(key));
  } catch { /* storage is closed: nothing is remembered */ }
}

// The menu of a signed-in person closes on Escape and on a press elsewhere.
const me = document.querySelector(".me");
addEventListener("keydown", (event) => {
  if (event.key === "Escape" && me?.open) { me.open = false; me.querySelector("summary").focus(); }
});
addEventListener("click", (event) => { if (me?.open && !me.contains(event.target)) me.open = false; });
