// Passkeys need the browser's own dialogue, so this is the one form that cannot do without a script. Where it does not run, nothing is shown.
const forms = document.querySelectorAll("form[data-passkey]");

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const section of document.querySelectorAll(".passkey-only")) section.hidden = false;
  for (const note of document.querySelectorAll(".passkey-never")) note.hidden = true;
}

for (const form of forms)
  form.addEventListener("submit", async (event) => {
    const credential = form.elements.namedItem("Credential");
    if (credential.value) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
    if (answer.ok) {
      const asked = await answer.json();
      try {
        const made = form.dataset.passkey === "create"
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
        credential.value = JSON.stringify(made);
      } catch (wrong) {
        if (wrong.name === "AbortError") return;
      }
    }
    // Without a credential the house says what was wrong.
    form.submit();
  }, { capture: true });
