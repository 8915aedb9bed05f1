// The conditions in force, each a button that lifts it.

import { el } from "./dom.js";
import { LISTS, changed, cleared, toggled } from "./state.js";
import { PAY_UNITS, POSTED, yen } from "./words.js";

export function showChosen(box, state, labels, go) {
  const conditions = chosen(state, labels);
  const buttons = conditions.map(({ text, without }) => lift(text, `${text}をはずす`, () => go(without)));
  if (conditions.length > 1) {
    buttons.push(lift("すべてはずす", "条件をすべてはずす", () => go(changed(cleared(), { q: state.q, sort: state.sort }))));
  }
  box.replaceChildren(...buttons.map((button) => el("li", {}, button)));
}

/** What is asked for beside the text, and the state without it. */
export function chosen(state, labels) {
  const lists = LISTS.flatMap((name) => state[name].map((value) => ({ text: labels.of(name, value), without: toggled(state, name, value) })));
  const singles = [
    ["pay", payText],
    ["station", stationText],
    ["postedSince", (value) => POSTED[value] ?? value],
  ];
  return lists.concat(
    singles.filter(([name]) => state[name]).map(([name, say]) => ({ text: say(state[name]), without: changed(state, { [name]: "" }) })));
}

function payText(pay) {
  const [unit, min] = pay.split(":");
  return `${PAY_UNITS[unit] ?? unit}${yen(Number(min))}以上`;
}

function stationText(station) {
  const [name, minutes] = station.split(":");
  return `${name}駅 徒歩${minutes}分以内`;
}

const lift = (text, name, click) => el("button", { type: "button", "aria-label": name, click }, text);
