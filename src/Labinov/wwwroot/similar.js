// Shows what resembles an idea while it is being written. Without it there is a button.
const form = document.querySelector("form[data-similar]");
const into = document.querySelector("[data-similar-in]");
const said = document.querySelector("[data-similar-said]");
const least = 8;
const most = { Title: 200, Story: 1000 };
let waiting;
let asked = "";
let asking;

const value = (...names) => names.map((name) => form.elements.namedItem(name)?.value?.trim()).find(Boolean) ?? "";
const look = async () => {
  const title = value("Title", "Input.Title") || form.dataset.similarTitle || "";
  const story = value("Story", "Input.Description");
  if (title.length + story.length < least) return;
  const query = new URLSearchParams({ Part: "true", Title: title.slice(0, most.Title), Story: story.slice(0, most.Story) });
  if (form.dataset.similarBut) query.set("But", form.dataset.similarBut);
  if (asked === query.toString()) return;
  asked = query.toString();
  asking?.abort();
  asking = new AbortController();
  try {
    const answer = await fetch(`${form.dataset.similar}?${query}`, { signal: asking.signal });
    if (answer.ok && answer.headers.get("content-type")?.includes("html") && !answer.redirected) {
      into.innerHTML = await answer.text();
      said.textContent = into.querySelector("h2, p")?.textContent ?? "";
    }
  } catch { /* no line, or asked anew: what stands there stays */ }
};

if (form && into) form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(look, 700); });
