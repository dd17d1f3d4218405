// The copy of one list at a door, on the phone of whoever asked for it. Registered by attendance.js for the address of that list alone; it
// keeps that page and what the page is drawn with, answers with them where the network does not, and touches nothing else.
const path = new URL(registration.scope).pathname;
const day = new URLSearchParams(location.search).get("day");
const home = new URL("./", location.href).pathname;
const name = `list ${path}`;
const gone = [401, 403, 404, 410];

// A hall with half a line is a hall without one.
const patience = 10000;

const drop = async () => {
  await caches.delete(name);
  await registration.unregister();
};

// None before somebody asks for it, and none once its day is over. The house says in the answer until when that is.
const kept = async () => {
  if (!(await caches.has(name))) return null;
  const copy = await (await caches.open(name)).match(path, { ignoreVary: true });
  if (copy && Date.parse(copy.headers.get("Keep-Until")) > Date.now()) return copy;
  await drop();
  return null;
};

const inTime = (answer) => new Promise((resolve, reject) => {
  setTimeout(reject, patience);
  answer.then(resolve, reject);
});

// The page is told that it is the copy; what it says of that is written in it already.
const asCopy = async (copy) => {
  const headers = new Headers(copy.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response((await copy.text()).replace("<html", "<html data-kept"), { headers });
};

const list = async (event) => {
  const copy = await kept();
  if (!copy) return fetch(event.request);
  let answer;
  try {
    answer = await inTime(fetch(event.request));
  } catch {
    return asCopy(copy);
  }
  if (answer.ok && answer.headers.has("Keep-Until")) {
    const fresh = answer.clone();
    event.waitUntil(caches.open(name).then((cache) => cache.put(path, fresh)));
  } else if (answer.ok || gone.includes(answer.status) || answer.type === "opaqueredirect") await drop();
  return answer;
};

// Their names change with their content, so what is kept under a name is what the name means.
const part = async (request) => {
  if (!(await caches.has(name))) return fetch(request);
  const cache = await caches.open(name);
  const copy = await cache.match(request, { ignoreVary: true });
  if (copy) return copy;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
};

const isList = (request, url) =>
  request.mode === "navigate" && url.pathname === path && ["", `?day=${day}`].includes(url.search);

const isPart = (request, url) =>
  url.pathname.startsWith(home) && /^[\w.-]+\.(css|js|svg)$/.test(url.pathname.slice(home.length))
    && request.referrer.startsWith(location.origin) && new URL(request.referrer).pathname === path;

addEventListener("install", () => skipWaiting());
addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (isList(request, url)) event.respondWith(list(event));
  else if (isPart(request, url)) event.respondWith(part(request));
});
