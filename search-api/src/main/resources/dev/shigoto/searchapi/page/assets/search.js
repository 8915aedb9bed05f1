// The search page: the address says what is asked, `load` asks it, `show` puts the answer on the page.

import { get } from "./api.js";
import { chosen, showChosen } from "./chosen.js";
import { byId, el } from "./dom.js";
import { attachConsent, client, follow } from "./events.js";
import { closePanel, showFilters } from "./filters.js";
import { hitCard } from "./hit.js";
import { labels, learn, learnAll } from "./labels.js";
import { bones, failed, nothingFound, notice } from "./messages.js";
import { showPages } from "./pages.js";
import { attachSave, showSave } from "./save.js";
import { address, changed, filtersOf, isEmpty, read, request, stateOf } from "./state.js";
import { attachSuggestions } from "./suggest.js";
import { showUnderstood } from "./understood.js";
import { number } from "./words.js";

const PAGE_SIZE = 20;
const hits = byId("hits");
let state = read();
let pending = new AbortController();

function go(next, { page = false } = {}) {
  history.pushState(null, "", address(next));
  load();
  if (page) {
    byId("results").focus();
    byId("results").scrollIntoView();
  }
}

async function load() {
  state = read();
  pending.abort();
  pending = new AbortController();
  const { signal } = pending;
  showAsked();
  waiting();
  try {
    const answer = await get("/v1/jobs/search", asked(state), signal);
    learn(answer.facets);
    show(answer);
  } catch (error) {
    if (!signal.aborted) {
      refuse(error);
    }
  }
}

function asked(state) {
  const parameters = request(state);
  if (client() !== null) {
    parameters.set("clientId", client()); // takes part in experiments
  }
  return parameters;
}

function showAsked() {
  document.body.classList.toggle("landing", isEmpty(state) && !state.cursor);
  document.title = state.q ? `${state.q}の求人｜しごと` : "しごと｜あなたに合う仕事をさがす";
  byId("q").value = state.q;
  byId("sort").value = state.sort || (isEmpty(state) ? "newest" : "relevance");
  byId("prefecture").value = state.prefecture.length === 1 ? state.prefecture[0] : "";
}

function waiting() {
  hits.setAttribute("aria-busy", "true");
  if (!hits.querySelector(".hit")) {
    hits.replaceChildren(...bones());
  }
}

function show(answer) {
  const page = Number(state.page) || 1;
  byId("count").replaceChildren(...countOf(answer.total, page, answer.hits.length));
  byId("notices").replaceChildren(...notices(answer));
  const conditions = chosen(state, labels);
  const cards = answer.hits.map((hit) => hitCard(hit));
  hits.replaceChildren(...(cards.length > 0 ? cards : [nothingFound(state, conditions, go)]));
  follow(answer, cards, (page - 1) * PAGE_SIZE + 1);
  hits.setAttribute("aria-busy", "false");
  showChosen(byId("chosen"), state, labels, go);
  showUnderstood(byId("understood"), state, answer.interpretation, go);
  showFilters(byId("filters"), state, answer.facets, labels, go);
  const count = conditions.length > 0 ? `（${conditions.length}）` : "";
  byId("filters-toggle").textContent = `しぼり込み${count}`;
  showPages(byId("pages"), state, answer.nextCursor, go);
  showSave(state);
}

function countOf({ value, relation }, page, shown) {
  if (value === 0) {
    return ["0件"];
  }
  const from = (page - 1) * PAGE_SIZE + 1;
  const range = page > 1 ? `（${number(from)}〜${number(from + shown - 1)}件目）` : "";
  return [isEmpty(state) ? "新着の求人 " : "", el("b", {}, number(value)), relation === "gte" ? "件以上" : "件", range];
}

function notices({ degraded, relaxations, didYouMean }) {
  const slow = "いま検索の一部がお休みしています。結果が少なかったり、順番がいつもと違うことがあります。";
  const meant = didYouMean.map(({ query, count }) => choice(`もしかして: ${query}（${number(count)}件）`, changed(state, { q: query })));
  const looser = relaxations.map(({ text, request }) => [text, stateOf(request)]).filter(([, next]) => next);
  return [...(degraded.length > 0 ? [notice(slow)] : []), ...meant, ...looser.map(([text, next]) => choice(text, next))];
}

const choice = (text, next) => el("button", { class: "quiet", type: "button", click: () => go(next) }, text);

function refuse(error) {
  if (error.status === 400 && state.cursor && error.names("cursor")) {
    history.replaceState(null, "", address(changed(state, {}))); // an old link: begin at the first page
    load();
    return;
  }
  hits.replaceChildren(failed(error, load));
  hits.setAttribute("aria-busy", "false");
  byId("count").textContent = "検索できませんでした";
  byId("pages").replaceChildren();
}

function ask() {
  const prefecture = byId("prefecture").value;
  go(changed(state, { q: byId("q").value.trim(), prefecture: prefecture ? [prefecture] : keptPrefectures() }));
}

/** Several prefectures do not fit into the select; leaving it alone keeps them. */
const keptPrefectures = () => (state.prefecture.length > 1 ? state.prefecture : []);

async function fillPrefectures() {
  const { prefecture } = await learnAll();
  byId("prefecture").append(...prefecture.map(({ value, label }) => el("option", { value }, label)));
  showAsked();
  showChosen(byId("chosen"), state, labels, go);
}

function togglePanel() {
  const toggle = byId("filters-toggle");
  toggle.setAttribute("aria-expanded", String(toggle.getAttribute("aria-expanded") !== "true"));
}

document.querySelector(".finder").addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
byId("prefecture").addEventListener("change", ask);
byId("sort").addEventListener("change", (event) => go(changed(state, { sort: event.target.value })));
byId("filters-toggle").addEventListener("click", togglePanel);
addEventListener("popstate", load);
addEventListener("keydown", (event) => event.key === "Escape" && byId("filters").contains(event.target) && closePanel());
attachConsent(byId("followed"));
attachSave(() => state);
attachSuggestions(byId("q"), byId("suggestions"), () => filtersOf(state), ask);
load();
fillPrefectures().catch(() => {}); // the filters beside the hits still work
