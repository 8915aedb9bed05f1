// Completions under the query box: the ARIA combobox pattern, by keyboard, mouse and touch. While an
// input method composes nothing is asked, and its Enter does not choose.

import { get } from "./api.js";
import { el } from "./dom.js";
import { kindOf, number } from "./words.js";

const PAUSE_MS = 120;

/** Calls `choose` with the text chosen; `filters` gives the parameters of the filters in use. */
export function attachSuggestions(input, list, filters, choose) {
  let active = -1;
  let typed = input.value;
  let timer = 0;
  let pending = new AbortController();

  const options = () => [...list.children];

  function close() {
    clearTimeout(timer);
    pending.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(option));
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
  }

  function option({ text, kind, count }, index) {
    const attributes = { id: `suggestion-${index}`, role: "option", "aria-selected": "false", "data-text": text };
    return el("li", { ...attributes, mousedown: (event) => event.preventDefault(), click: () => take(text) }, text, el("small", {}, `${kindOf(kind)} ${number(count)}件`));
  }

  function take(text) {
    input.value = typed = text;
    close();
    choose(text);
  }

  async function ask() {
    pending.abort();
    pending = new AbortController();
    const { signal } = pending;
    try {
      const answer = await get("/v1/suggest", new URLSearchParams([...filters(), ["q", typed]]), signal);
      if (!signal.aborted) {
        show(answer.suggestions);
      }
    } catch {
      // a missing suggestion is no reason to disturb anybody
    }
  }

  function later() {
    typed = input.value;
    clearTimeout(timer);
    if (typed.trim() === "") {
      close();
    } else {
      timer = setTimeout(ask, PAUSE_MS);
    }
  }

  function move(step) {
    const count = options().length + 1; // the typed text is one of the stops
    active = ((active + 1 + step + count) % count) - 1;
    options().forEach((node, index) => node.setAttribute("aria-selected", String(index === active)));
    const chosen = options()[active];
    input.value = chosen ? chosen.dataset.text : typed;
    if (chosen) {
      input.setAttribute("aria-activedescendant", chosen.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function key(event) {
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      input.value = typed;
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      take(input.value);
    }
  }

  input.addEventListener("input", (event) => !event.isComposing && later());
  input.addEventListener("compositionend", later);
  input.addEventListener("keydown", key);
  input.addEventListener("blur", close);
  input.form.addEventListener("submit", close);
}
