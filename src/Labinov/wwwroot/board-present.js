// The big screen follows: when another note is presented, or its text changes, the page is drawn anew. Without this script there is a link for it.
const { stream, last, presented } = document.getElementById("stage").dataset;
const line = new EventSource(`${stream}?after=${last}`);
line.addEventListener("change", ({ data }) => {
  const { board, note } = JSON.parse(data);
  if ((board && (board.presented ?? "") !== presented) || (presented && note?.id === presented)) location.reload();
});
for (const name of ["reload", "bye"]) line.addEventListener(name, () => { line.close(); location.reload(); });
addEventListener("pagehide", () => line.close());
addEventListener("pageshow", ({ persisted }) => { if (persisted) location.reload(); });
