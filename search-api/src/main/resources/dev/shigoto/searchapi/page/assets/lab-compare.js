// One query, two rankers: what moved, and why each hit has its score.

import { get } from "./api.js";
import { byId, el } from "./dom.js";
import { attempt, number, page, rankers } from "./lab.js";
import { showWhere } from "./lab-where.js";

const SIDES = ["left", "right"];
const form = byId("asked");
const whyNot = byId("why-not");

/** The parameters of the search of one side. */
function search(side) {
  const { q, mode, more } = form.elements;
  const parameters = new URLSearchParams(more.value);
  parameters.set("q", q.value);
  parameters.set("mode", mode.value);
  if (form.elements[side].value) {
    parameters.set("model", form.elements[side].value);
  }
  return parameters;
}

async function compare() {
  byId("where").replaceChildren();
  const answers = await Promise.all(SIDES.map((side) => {
    const parameters = search(side);
    parameters.set("explain", "true");
    return get("/v1/jobs/search", parameters);
  }));
  const ranks = answers.map(({ hits }) => new Map(hits.map(({ id }, i) => [id, i + 1])));
  byId("sides").replaceChildren(
    sideOf("Left", answers[0], (id) => (ranks[1].has(id) ? same() : el("span", { class: "move gone" }, "gone"))),
    sideOf("Right", answers[1], (id, rank) => moved(ranks[0].get(id), rank)));
  whyNot.hidden = false;
}

const same = () => el("span", { class: "move" });

function moved(before, rank) {
  if (before === undefined) {
    return el("span", { class: "move new" }, "new");
  }
  if (before === rank) {
    return same();
  }
  return before > rank ? el("span", { class: "move up" }, `▲${before - rank}`) : el("span", { class: "move down" }, `▼${rank - before}`);
}

function sideOf(name, { hits, model, total, degraded }, move) {
  return el("section", { class: "side", "data-side": name.toLowerCase() },
    el("h2", {}, `${name}: ${model === "none" ? "fusion alone" : model}, ${total.relation === "gte" ? "at least " : ""}${number(total.value)} jobs`),
    degraded.length > 0 ? el("p", { class: "notice" }, `without ${degraded.join(", ")}`) : null,
    el("ol", {}, hits.map((hit, i) => el("li", { "data-id": hit.id },
      el("span", { class: "rank" }, `${i + 1}.`),
      move(hit.id, i + 1),
      el("div", {},
        el("a", { href: `/jobs/${hit.id}`, lang: "ja" }, hit.job.title),
        el("p", { class: "small" }, `${hit.id} · ${hit.job.company.name} · ${number(hit.score)}`),
        hit.why ? parts(hit.why) : null)))));
}

const parts = ({ base, contributions }) =>
  el("details", {}, el("summary", { class: "small" }, "contributions"),
    el("table", { class: "parts" }, el("tbody", {},
      el("tr", {}, el("td", {}, "base"), el("td", {}, base.toFixed(4)), el("td")),
      contributions.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)).map(({ feature, value, text }) =>
        el("tr", {}, el("td", {}, feature), el("td", {}, value.toFixed(4)), el("td", { lang: "ja" }, text))))));

async function askWhere() {
  const { job, side } = whyNot.elements;
  const parameters = search(side.value);
  parameters.set("job", job.value);
  showWhere(byId("where"), job.value, await get("/v1/search/why-not", parameters));
}

function fromAddress() {
  const asked = new URLSearchParams(location.search);
  ["q", "left", "right", "mode", "more"].filter((name) => asked.has(name)).forEach((name) => (form.elements[name].value = asked.get(name)));
  return asked.has("q") || asked.has("more");
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.pushState(null, "", `/lab/compare?${new URLSearchParams(new FormData(form))}`);
  attempt(compare);
});
whyNot.addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(askWhere);
});
addEventListener("popstate", () => fromAddress() && attempt(compare));

page(async () => {
  const all = await rankers();
  SIDES.forEach((side) => form.elements[side].append(...all.map(([value, name]) => el("option", { value }, name))));
  form.elements.left.value = "none";
  if (fromAddress()) {
    await compare();
  }
});
