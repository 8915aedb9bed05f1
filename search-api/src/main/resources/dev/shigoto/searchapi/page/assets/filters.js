// The filters beside the hits: what is chosen comes from the state, counts from the answer.

import { el } from "./dom.js";
import { changed, toggled } from "./state.js";
import { PAY_STEPS, PAY_UNITS, POSTED, number, yen } from "./words.js";

const SHOWN = 7;
const WALKS = [5, 10, 15, 20];
const GROUPS = { employmentType: "雇用形態", conditions: "こだわり条件", prefecture: "都道府県", occupation: "職種" };

/** Fills `box`; `go` is called with the new state when a filter changes. */
export function showFilters(box, state, facets, labels, go) {
  const focused = document.activeElement?.id;
  const open = new Set([...box.querySelectorAll("details[open]")].map(({ id }) => id));
  box.replaceChildren(...[
    payGroup(state, go),
    Object.keys(GROUPS).map((name) => facetGroup(name, state, facets, labels, open, go)),
    stationGroup(state, go),
    postedGroup(state, go),
    el("button", { class: "primary done", type: "button", id: "filters-done", click: closePanel }, "結果を見る"),
  ].flat(Infinity));
  if (focused && box.querySelector(`[id="${CSS.escape(focused)}"]`)) {
    document.getElementById(focused).focus({ preventScroll: true });
  }
}

export function closePanel() {
  const toggle = document.getElementById("filters-toggle");
  toggle.setAttribute("aria-expanded", "false");
  document.getElementById("results").focus();
}

const group = (title, ...children) => el("fieldset", { class: "group" }, el("legend", {}, title), children);

function facetGroup(name, state, facets, labels, open, go) {
  const counts = facets[name] ?? [];
  const unseen = state[name].filter((value) => !counts.some((count) => count.value === value));
  const all = [...unseen.map((value) => ({ value, label: labels.of(name, value), count: 0 })), ...counts];
  if (all.length === 0) {
    return [];
  }
  const choices = all.map((count) => choice(name, count, state, go));
  const rest = choices.slice(SHOWN);
  const id = `more-${name}`;
  const more = el("details", { id, open: open.has(id) }, el("summary", {}, `ほか${rest.length}件を表示`), rest);
  return group(GROUPS[name], choices.slice(0, SHOWN), rest.length > 0 ? more : null);
}

function choice(name, { value, label, count }, state, go) {
  const id = `${name}-${value}`;
  const change = () => go(toggled(state, name, value));
  return el("label", { class: "choice", for: id },
    el("input", { type: "checkbox", id, name, value, checked: state[name].includes(value), change }),
    el("span", {}, label),
    el("span", { class: "count" }, number(count), el("span", { class: "unseen" }, "件")));
}

function payGroup(state, go) {
  const [unit, min] = state.pay ? state.pay.split(":") : ["HOUR", ""];
  const steps = [...new Set([...(PAY_STEPS[unit] ?? []), ...(min ? [Number(min)] : [])])].sort((a, b) => a - b);
  const pick = (u, m) => go(changed(state, { pay: m ? `${u}:${m}` : "" }));
  const unitSelect = select("pay-unit", "給与の単位", unit, Object.entries(PAY_UNITS), (chosen) => {
    showFloors(floor, chosen, PAY_STEPS[chosen]);
    if (min) {
      pick(chosen, "");
    }
  });
  const floor = select("pay-min", "給与の下限", min, floors(steps), (chosen) => pick(unitSelect.value, chosen));
  return group("給与", el("div", { class: "pair" }, unitSelect, floor));
}

const floors = (steps) => [["", "指定なし"], ...steps.map((step) => [String(step), `${yen(step)}以上`])];

function showFloors(floor, unit, steps) {
  floor.replaceChildren(...floors(steps).map(([value, label]) => el("option", { value }, label)));
}

function stationGroup(state, go) {
  const [name, minutes] = state.station ? state.station.split(":") : ["", "10"];
  const pick = () => {
    const station = input.value.trim().replace(/駅$/, "");
    go(changed(state, { station: station ? `${station}:${walk.value}` : "" }));
  };
  const input = el("input", { type: "text", id: "station", value: name, "aria-label": "駅名", placeholder: "例：渋谷", autocomplete: "off", change: pick });
  const walk = select("station-walk", "駅からの徒歩", minutes, WALKS.map((m) => [String(m), `徒歩${m}分`]), () => input.value && pick());
  return group("駅から", el("div", { class: "pair wide" }, input, walk));
}

function postedGroup(state, go) {
  const choices = [["", "指定なし"], ...Object.entries(POSTED)];
  return group("掲載日", select("posted", "掲載日", state.postedSince, choices, (postedSince) => go(changed(state, { postedSince }))));
}

function select(id, name, chosen, choices, change) {
  const options = choices.map(([value, label]) => el("option", { value, selected: value === chosen }, label));
  return el("select", { id, "aria-label": name, change: (event) => change(event.target.value) }, options);
}
