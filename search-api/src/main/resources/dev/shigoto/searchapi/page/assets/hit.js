// One job among the hits.

import { el } from "./dom.js";
import { marked } from "./highlight.js";
import { place, posted, station } from "./words.js";

const MAX_BADGES = 6;
const MAX_REASONS = 5;
const TEXT_LENGTH = 120;

/** @param heading h2 in a list of results, h3 below a heading of its own */
export function hitCard(hit, heading = "h2") {
  const { job } = hit;
  return el("article", { class: "hit", "data-id": job.id },
    el("p", { class: "from" },
      el("span", {}, job.company.name || "会社名非公開"),
      el("time", { datetime: job.postedAt }, posted(job.postedAt))),
    el(heading, {}, el("a", { href: `/jobs/${encodeURIComponent(job.id)}` }, titleOf(hit))),
    el("p", {},
      el("span", { class: "pay" }, job.labels.pay || "給与は応相談"),
      el("span", { class: "kind" }, job.labels.employmentType)),
    el("p", { class: "where" }, whereOf(hit)),
    el("p", { class: "text" }, textOf(hit)),
    badges(job.labels.conditions.slice(0, MAX_BADGES)),
    hit.why ? reasons(hit.why) : null);
}

export const badges = (labels) =>
  labels.length > 0 ? el("ul", { class: "badges", "aria-label": "特徴" }, labels.map((label) => el("li", {}, label))) : null;

function titleOf({ job, highlight }) {
  return highlight.title ? marked(highlight.title[0]) : job.title;
}

function whereOf({ job, commuteMinutes }) {
  const nearest = job.stations.toSorted((a, b) => a.walkMinutes - b.walkMinutes)[0];
  return [place(job.place), nearest ? station(nearest) : "", commuteMinutes === undefined ? "" : `通勤約${commuteMinutes}分`].filter(Boolean).join(" ・ ") || "勤務地は求人をご覧ください";
}

function textOf({ job, highlight }) {
  if (highlight.description) {
    return marked(highlight.description.join(" … "));
  }
  const text = job.description.replace(/\s+/g, " ");
  return text.length > TEXT_LENGTH ? `${text.slice(0, TEXT_LENGTH)}…` : text;
}

function reasons({ contributions }) {
  const strongest = contributions.filter(({ text }) => text).slice(0, MAX_REASONS);
  if (strongest.length === 0) {
    return null;
  }
  const most = Math.max(...strongest.map(({ value }) => Math.abs(value)));
  return el("details", { class: "why" }, el("summary", {}, "おすすめの理由", el("span", { class: "lead" }, strongest[0].text)), el("ul", {}, strongest.map((reason) => reasonOf(reason, most))));
}

function reasonOf({ text, value }, most) {
  const bar = el("span", { class: value < 0 ? "bar-of against" : "bar-of", "aria-hidden": "true" });
  bar.style.width = `${Math.max(4, (100 * Math.abs(value)) / most)}%`;
  return el("li", {}, el("span", {}, text), bar);
}
