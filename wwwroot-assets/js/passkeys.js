// Forms with data-passkey are hidden until the browser turns out to know passkeys. Submitting one asks the authenticator first and sends
// its answer in the form's own field, so that the page that comes back is an ordinary page.
const parsers = {
  create: window.PublicKeyCredential?.parseCreationOptionsFromJSON,
  get: window.PublicKeyCredential?.parseRequestOptionsFromJSON,
};

async function askForOptions(form) {
  const answer = await fetch(form.dataset.passkeyOptions, {
    method: "POST",
    headers: {
      RequestVerificationToken: form.elements.__RequestVerificationToken.value,
      "X-Requested-With": "XMLHttpRequest",
    },
  });
  if (!answer.ok) {
    throw new Error(`No options: ${answer.status}`);
  }
  return await answer.json();
}

async function askAuthenticator(form) {
  const kind = form.dataset.passkey;
  const publicKey = parsers[kind].call(window.PublicKeyCredential, await askForOptions(form));
  const credential = await navigator.credentials[kind]({ publicKey });
  return JSON.stringify(credential.toJSON());
}

function prepare(form) {
  const said = form.querySelector("[data-passkey-said]");
  const button = form.querySelector("button");
  form.hidden = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    said.hidden = true;
    button.disabled = true;
    try {
      form.elements.credential.value = await askAuthenticator(form);
      form.submit();
    } catch {
      // Cancelled, timed out, refused by the authenticator, or the page had stood open too long: one sentence fits all.
      said.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (parsers[form.dataset.passkey]) {
    prepare(form);
  }
}
