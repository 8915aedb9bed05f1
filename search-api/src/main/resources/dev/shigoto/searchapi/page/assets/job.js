// The page of one job.

import { get } from "./api.js";
import { byId, el } from "./dom.js";
import { factSections } from "./facts.js";
import { badges, hitCard } from "./hit.js";
import { bones, failed, missing } from "./messages.js";
import { date, number, place, station } from "./words.js";

const id = decodeURIComponent(location.pathname.split("/").pop());
const path = `/v1/jobs/${encodeURIComponent(id)}`;
const box = byId("job");

async function load() {
  box.replaceChildren(...bones().slice(0, 2));
  try {
    show(await get(path));
    similar();
  } catch (error) {
    box.replaceChildren(error.status === 404 || error.status === 410 ? missing(error.status) : failed(error, load));
  }
  box.setAttribute("aria-busy", "false");
}

function show(job) {
  document.title = `${job.title}｜しごと`;
  box.replaceChildren(
    el("p", { class: "from" }, [job.company.name || "会社名非公開", job.company.industry].filter(Boolean).join(" ・ ")),
    el("h1", {}, job.title),
    el("p", {},
      el("span", { class: "pay" }, job.labels.pay || "給与は応相談"),
      el("span", { class: "kind" }, job.labels.employmentType),
      hourly(job.pay)),
    badges(job.labels.conditions) ?? "",
    el("h2", {}, "仕事の内容"),
    el("p", { class: "description" }, job.description),
    el("h2", {}, "募集要項"),
    el("dl", { class: "facts" }, facts(job).filter(([, text]) => text).map(([name, text]) => fact(name, text))),
    ...factSections(job.facts, job.opening));
}

function hourly(pay) {
  return pay && pay.unit !== "HOUR" ? el("span", { class: "hourly" }, `時給にすると約${number(Math.round(pay.hourlyMin))}円から`) : "";
}

function facts(job) {
  return [
    ["勤務地", `${place(job.place)}${job.place.address}`],
    ["最寄り駅", job.stations.map(station).join("\n")],
    ["職種", job.labels.occupation],
    ["給与", job.labels.pay],
    ["固定残業代", overtime(job.pay)],
    ["勤務時間", job.workingHours],
    ["休日・休暇", job.holidays],
    ["応募資格", job.requirements],
    ["活かせるスキル", job.skills.join("、")],
    ["待遇・福利厚生", job.benefits],
    ["働く場所", job.remote === "UNKNOWN" ? "" : job.labels.remote],
    ["掲載日", date(job.postedAt)],
    ["掲載終了日", job.expiresAt ? date(job.expiresAt) : ""],
    ["求人番号", `${job.source} ${job.externalId}`],
  ];
}

function overtime(pay) {
  if (!pay?.fixedOvertime) {
    return "";
  }
  const { amount, hours } = pay.fixedOvertime;
  return `${number(amount)}円${hours ? `（${hours}時間分）` : ""}を給与に含みます`;
}

const fact = (name, text) => el("div", {}, el("dt", {}, name), el("dd", {}, text));

async function similar() {
  const { hits } = await get(`${path}/similar`).catch(() => ({ hits: [] }));
  const section = byId("similar");
  section.hidden = hits.length === 0;
  section.querySelector(".hits").replaceChildren(...hits.map((hit) => hitCard(hit, "h3")));
}

/** Back to the very results that somebody came from, where the browser remembers them. */
function back(event) {
  const from = document.referrer ? new URL(document.referrer) : null;
  if (from?.origin === location.origin && from.pathname === "/" && history.length > 1) {
    event.preventDefault();
    history.back();
  }
}

byId("back").addEventListener("click", back);
load();
