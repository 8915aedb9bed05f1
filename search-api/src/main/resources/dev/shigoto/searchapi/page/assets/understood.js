// What the typed words were taken for: a condition that must hold, or a wish that jobs are ordered by.
// Each is a button that has its words searched for as they stand.

import { el } from "./dom.js";
import { changed } from "./state.js";

const TAKEN = { filter: "条件", boost: "希望" };

export function showUnderstood(box, state, { understood }, go) {
  const readings = understood.filter(({ as, words }) => TAKEN[as] && state.q.includes(words));
  box.replaceChildren(...readings.map((reading) => el("li", {}, undo(reading, state, go))));
}

function undo({ words, as, meaning }, state, go) {
  const name = `${meaning}（${TAKEN[as]}）をやめて「${words}」を文字どおりさがす`;
  const literal = changed(state, { q: state.q.replace(words, `「${words}」`) });
  return el("button", { type: "button", class: as, "aria-label": name, title: name, click: () => go(literal) },
    el("span", { class: "taken" }, TAKEN[as]), meaning);
}
