// Keeps a questionnaire while it is being filled in. Without it every section is kept by its own button.
const form = document.querySelector("form[data-keep]");
if (form) {
  let waiting;
  let changed = false;
  const keep = () => {
    clearTimeout(waiting);
    if (!changed || form.dataset.sent) return;
    changed = false;
    fetch(form.dataset.keep, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true }).catch(() => { changed = true; });
  };
  form.addEventListener("input", () => {
    changed = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 1500);
  });
  addEventListener("pagehide", keep);
  document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
}
