// Search pages work without this: forms are sent and pages loaded anew. With it, lists of suggestions open under their fields, and filters answer at once (htmx).
const combobox = element => element?.closest?.("[role=combobox]");
const listOf = input => document.getElementById(input.getAttribute("aria-controls"));
const optionsOf = input => [...listOf(input).querySelectorAll("[role=option]")];
const isOpen = input => input.getAttribute("aria-expanded") === "true";
const active = input => document.getElementById(input.getAttribute("aria-activedescendant") ?? "");

// Spoken, not shown.
const say = sentence => {
  document.getElementById("mp-spoken").textContent = sentence;
};

const point = (input, option) => {
  active(input)?.setAttribute("aria-selected", "false");
  if (option) {
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  } else {
    input.removeAttribute("aria-activedescendant");
  }
};

const open = input => {
  listOf(input).hidden = false;
  input.setAttribute("aria-expanded", "true");
  point(input, null);
};

const close = input => {
  listOf(input).hidden = true;
  input.setAttribute("aria-expanded", "false");
  point(input, null);
};

const choose = (input, option) => {
  input.value = option.dataset.value;
  close(input);
  input.form.requestSubmit();
};

const move = (input, step) => {
  const options = optionsOf(input);
  if (options.length === 0) {
    return;
  }
  if (!isOpen(input)) {
    open(input);
  }
  const from = options.indexOf(active(input));
  const start = step > 0 ? -1 : options.length;
  point(input, options[((from < 0 ? start : from) + step + options.length) % options.length]);
};

document.addEventListener("keydown", event => {
  const input = combobox(event.target);
  if (!input || event.isComposing) {
    return;
  }
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    move(input, event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Escape" && isOpen(input)) {
    event.preventDefault();
    close(input);
  } else if (event.key === "Enter" && isOpen(input) && active(input)) {
    event.preventDefault();
    choose(input, active(input));
  }
});

// The field keeps the focus while somebody clicks in its list.
document.addEventListener("mousedown", event => {
  if (event.target.closest?.("[role=listbox]")) {
    event.preventDefault();
  }
});

document.addEventListener("click", event => {
  const option = event.target.closest?.("[role=option]");
  const input = option && document.querySelector(`[aria-controls="${option.closest("[role=listbox]").id}"]`);
  if (input) {
    choose(input, option);
  }
});

document.addEventListener("focusout", event => {
  if (combobox(event.target)) {
    close(event.target);
  }
});

// What was sent is settled: suggestions that come after it are too late.
document.addEventListener("input", event => combobox(event.target)?.removeAttribute("data-settled"));
document.addEventListener("submit", event => {
  for (const input of event.target.querySelectorAll("[role=combobox]")) {
    input.setAttribute("data-settled", "");
    close(input);
  }
});

document.addEventListener("htmx:after:swap", event => {
  const input = combobox(event.detail.ctx.sourceElement);
  if (!input) {
    return;
  }
  const count = optionsOf(input).length;
  if (count > 0 && input === document.activeElement && !input.hasAttribute("data-settled")) {
    open(input);
    say(input.dataset.said.replace("{0}", count));
  } else {
    close(input);
  }
});

// The address says what was chosen and nothing else.
document.addEventListener("htmx:config:request", event => {
  const { request, sourceElement } = event.detail.ctx;
  delete request.headers["HX-Current-URL"];
  if (!combobox(sourceElement)) {
    for (const [name, value] of [...request.body]) {
      if (value === "" || (name === "km" && !request.body.get("sted"))) {
        request.body.delete(name);
      }
    }
  }
});

// On a phone the filters cover the hits they find.
document.addEventListener("click", event => {
  if (event.target.closest?.(".mp-facets__close")) {
    event.preventDefault();
    event.target.closest("details").open = false;
    document.getElementById("fundet")?.focus();
  }
});
