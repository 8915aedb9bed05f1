// Grades for pooled hits. Everything stays in this browser until it is downloaded.

import { byId, el } from "./dom.js";
import { pool, topicsOf, wrongOf } from "./judge-pool.js";
import { attempt, page, rankers } from "./lab.js";

const STORE = "shigoto-judge";
const GRADES = ["0 not relevant", "1 somewhat", "2 relevant", "3 just that"];
const LEGS = { "mode=keyword&model=none": "the words alone", "mode=semantic&model=none": "the meaning alone" };
const form = byId("setup");

/** @type {{topics: {id, text}[], cases: {topic, job}[], unnamed: number, grades: Object, at: number} | null} */
let work = JSON.parse(localStorage.getItem(STORE) ?? "null");

const keyOf = ({ topic, job }) => `${topic}\t${job.externalId}`;

function keep() {
  localStorage.setItem(STORE, JSON.stringify(work));
}

async function collect() {
  const topics = topicsOf(form.elements.topics.value);
  const ways = [...form.querySelectorAll("#rankers input:checked")].map(({ value }) => value);
  const wrong = wrongOf(topics) || (ways.length === 0 ? "choose whose hits are to be pooled" : "");
  if (wrong) {
    throw new Error(wrong);
  }
  const cases = [];
  let unnamed = 0;
  for (const topic of topics) {
    const jobs = await pool(topic, ways, form.elements.depth.value);
    const named = jobs.filter(({ externalId }) => /^\S+$/.test(externalId));
    cases.push(...named.map((job) => ({ topic: topic.id, job })));
    unnamed += jobs.length - named.length;
  }
  if (cases.length === 0) {
    throw new Error("no query found anything");
  }
  work = { topics, cases, unnamed, grades: {}, at: 0 };
  keep();
  show();
}

function show() {
  form.hidden = work !== null;
  byId("desk").hidden = work === null;
  if (work) {
    showCase(work.cases[work.at]);
  }
}

function showCase(current) {
  const graded = Object.keys(work.grades).length;
  const { text } = work.topics.find(({ id }) => id === current.topic);
  const { job } = current;
  byId("progress").textContent = `Job ${work.at + 1} of ${work.cases.length}, ${graded} graded${work.unnamed > 0 ? `; qrels cannot name ${work.unnamed} more, whose ids have a blank` : ""}`;
  byId("done").max = work.cases.length;
  byId("done").value = graded;
  byId("case").replaceChildren(
    el("p", { class: "asks" }, "Query: ", el("strong", { lang: "ja" }, text)),
    el("h2", { lang: "ja" }, job.title),
    el("p", { lang: "ja" }, [job.company, job.place, job.pay].filter(Boolean).join(" ・ ")),
    el("p", { class: "text", lang: "ja" }, job.text));
  byId("grades").replaceChildren(...GRADES.map((name, grade) =>
    el("button", { class: "quiet", type: "button", "aria-pressed": String(work.grades[keyOf(current)] === grade), click: () => give(grade) }, name)));
}

function give(grade) {
  work.grades[keyOf(work.cases[work.at])] = grade;
  go(1);
}

function go(by) {
  work.at = Math.min(work.cases.length - 1, Math.max(0, work.at + by));
  keep();
  show();
}

function pressed(event) {
  if (!work || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) {
    return;
  }
  if (/^[0-3]$/.test(event.key)) {
    give(Number(event.key));
  } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    go(event.key === "ArrowLeft" ? -1 : 1);
  }
}

function download(name, lines) {
  const address = URL.createObjectURL(new Blob([lines.map((line) => `${line}\n`).join("")], { type: "text/plain" }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  attempt(collect);
});
addEventListener("keydown", pressed);
byId("qrels").addEventListener("click", () =>
  download("qrels.txt", Object.entries(work.grades).map(([key, grade]) => {
    const [topic, externalId] = key.split("\t");
    return `${topic} 0 ${externalId} ${grade}`;
  })));
byId("topics").addEventListener("click", () => download("queries.tsv", work.topics.map(({ id, text }) => `${id}\t${text}`)));
byId("anew").addEventListener("click", () => {
  if (confirm("All grades of this browser are lost. Begin anew?")) {
    localStorage.removeItem(STORE);
    work = null;
    show();
  }
});

page(async () => {
  const models = (await rankers()).filter(([model]) => model).map(([model, name]) => [new URLSearchParams({ model }), name]);
  const ways = [...models, ...Object.entries(LEGS)];
  byId("rankers").append(...ways.map(([way, name]) => el("label", {}, el("input", { type: "checkbox", value: way, checked: true }), name)));
  show();
});
