// Holds what is typed into a form that makes something new until it is made: a page that was closed by mistake or called anew finds it again, in the
// same tab and for the same person only. Without this script the form is an ordinary form.
const form = document.querySelector("form[data-hold]");
const store = `held ${form?.dataset.hold}`;
const said = document.querySelector("[data-hold-said]");
const texts = () => [...form.elements].filter((field) => field.matches("textarea, input[type=text], input:not([type])"));
const held = () => { try { return JSON.parse(sessionStorage.getItem(store)); } catch { return null; } };
const hold = (values) => { try { values ? sessionStorage.setItem(store, JSON.stringify(values)) : sessionStorage.removeItem(store); } catch { /* storage is closed: the page itself is all there is */ } };
const typed = () => Object.fromEntries([...new FormData(form)].filter(([name]) => !name.startsWith("__")));

if (form) {
  const left = held();
  // A page that came back with errors carries what was typed itself.
  if (left && texts().every((field) => !field.value)) {
    for (const field of form.elements) {
      if (!(field.name in left) || field.tagName === "BUTTON") continue;
      if (field.type === "radio") field.checked = field.value === left[field.name];
      else field.value = left[field.name];
    }
    if (said) said.hidden = false;
    form.dispatchEvent(new Event("input"));
  }
  const note = () => hold(texts().some((field) => field.value.trim()) ? typed() : null);
  note();
  form.addEventListener("input", note);
  form.addEventListener("change", note);
  form.addEventListener("submit", () => navigator.onLine && hold(null));
  document.querySelector("[data-hold-drop]")?.addEventListener("click", () => { hold(null); location.reload(); });
}
