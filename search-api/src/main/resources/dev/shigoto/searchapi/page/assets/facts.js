// What an ad really says, as its page shows it: each fact with the words that it was read from.

import { el } from "./dom.js";
import { date, number } from "./words.js";

const SEVERITIES = { ERROR: "要修正", WARNING: "注意", NOTICE: "確認" };
const ASPECTS = { completeness: "情報の充実", disclosure: "明示", consistency: "整合性", freshness: "新しさ" };

/** The sections of a fact sheet and of its opening's history; an empty one is left out. */
export function factSections(facts, opening) {
  return [
    section("この求人を読み解くと", comparable(facts)),
    section("書かれている条件", conditions(facts.conditions)),
    section("情報開示のチェック", findings(facts)),
    section("求人情報の充実度", quality(facts.quality)),
    section("この募集のこれまで", history(opening)),
  ].flat();
}

const section = (title, content) => (content ? [el("h2", {}, title), content] : []);

function comparable({ pay, workingTime, daysOff, licences, place }) {
  const rows = [
    ["時給換算", range(pay.hourly), "固定残業代を除き、書かれた勤務時間（なければ標準の時間）で割った額"],
    ["年収換算", range(pay.annual), "固定残業代と賞与を除いた額"],
    ["賞与", pay.bonusMonths == null ? "" : `年${pay.bonusMonths}ヶ月分`],
    ["手当", pay.allowances.map(({ name, amount }) => (amount == null ? name : `${name} ${number(amount)}円`)).join("、")],
    ["給与の注意", pay.notes.map(({ label, reason }) => `${label}：${reason}`).join("\n")],
    ["1日の労働時間", hours(workingTime.hoursPerDay)],
    ["月の労働時間", hours(workingTime.hoursPerMonth)],
    ["年間休日", daysOff.annual == null ? "" : `${daysOff.annual}日`],
    ["週の休み", daysOff.label],
    ["免許・資格", licences.join("、")],
    ["勤務地", place.workplaces.length > 1 ? place.workplaces.map((site) => `${site.prefecture ?? ""}${site.city}`).join("、") : ""],
  ].filter(([, text]) => text);
  return rows.length > 0 ? el("dl", { class: "facts" }, rows.map(row)) : null;
}

const row = ([name, text, how]) =>
  el("div", {}, el("dt", {}, name), el("dd", {}, text, how ? el("small", { class: "how" }, how) : ""));

function range(yen) {
  if (!yen) {
    return "";
  }
  return yen.min === yen.max ? `約${number(yen.min)}円` : `約${number(yen.min)}円～${number(yen.max)}円`;
}

const hours = (value) => (value == null ? "" : `約${value}時間`);

/** What only follows from something that holds goes without saying. */
function conditions(list) {
  const said = ({ field, start }) => `${field} ${start}`;
  const holding = new Set(list.filter(({ polarity }) => polarity === "YES").map(({ span }) => said(span)));
  const shown = list.filter(({ polarity, span }) => polarity === "YES" || !holding.has(said(span)));
  return shown.length > 0
    ? el("ul", { class: "evidence" }, shown.map(({ label, polarity, span }) =>
      el("li", { class: polarity === "NO" ? "denied" : "" }, el("b", {}, polarity === "NO" ? `${label}：ではない` : label), el("q", {}, span.text))))
    : null;
}

function findings({ lint, notice }) {
  const list = lint.length > 0
    ? el("ul", { class: "findings" }, lint.map(finding))
    : el("p", {}, "気になる点は見つかりませんでした。");
  return el("div", { class: "lint" }, list, el("p", { class: "notice-small" }, notice));
}

function finding({ severity, title, detail, evidence, advice, source }) {
  return el("li", { class: severity.toLowerCase() },
    el("details", {},
      el("summary", {}, el("span", { class: "severity" }, SEVERITIES[severity]), title),
      el("p", {}, detail),
      evidence ? el("q", {}, evidence.text) : "",
      el("p", {}, `書き方の例：${advice}`),
      el("p", { class: "source" }, `根拠：${source}`)));
}

function quality({ score, parts, missing }) {
  const lost = Object.values(missing).flat();
  return el("div", { class: "quality" },
    el("p", {}, el("meter", { min: 0, max: 100, value: score, "aria-label": "充実度" }), el("b", {}, `${score}点`),
      `（${Object.entries(parts).map(([name, points]) => `${ASPECTS[name] ?? name} ${points}`).join("、")}）`),
    lost.length > 0 ? el("ul", {}, lost.map((reason) => el("li", {}, reason))) : "");
}

/** Observations, never a verdict. */
function history(opening) {
  if (!opening) {
    return null;
  }
  const { firstSeen, reposts, size, signals } = opening;
  return el("div", { class: "history" },
    el("p", {}, `${date(firstSeen)}から掲載${reposts > 0 ? `、再掲載${reposts}回` : ""}${size > 1 ? `、同じ募集が${size}件掲載中` : ""}`),
    signals.length > 0 ? el("ul", {}, signals.map(({ label, evidence }) => el("li", {}, el("b", {}, label), ` ${evidence.join(" ")}`))) : "");
}
