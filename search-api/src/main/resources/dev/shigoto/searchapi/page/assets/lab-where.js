// Where a job is for a search, in words.

import { el } from "./dom.js";

export function showWhere(target, job, { stage, reason, details, interpretation }) {
  target.replaceChildren(
    el("h2", {}, `Job ${job}: `, el("span", { class: "stage" }, stage)),
    el("p", { class: "reason" }, `${reason[0].toUpperCase()}${reason.slice(1)}.`),
    el("dl", {}, Object.entries(details).flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, shown(value))])),
    el("p", { class: "small" }, `Understood as: ${understood(interpretation)}`));
}

function shown(value) {
  if (Array.isArray(value)) {
    return value.length === 0 ? "none" : el("ul", {}, value.map((item) => el("li", {}, shown(item))));
  }
  return typeof value === "object" ? Object.entries(value).map(([name, part]) => `${name} ${plain(part)}`).join(", ") : String(value);
}

const plain = (part) => (typeof part === "object" ? JSON.stringify(part) : part);

function understood({ terms, excluded, understood: readings }) {
  const words = [...terms, ...excluded.map((word) => `-${word}`)].join(" ");
  const read = readings.map(({ words: typed, as, meaning }) => `${typed} → ${meaning} (${as})`);
  return [words || "no words", ...read].join("; ");
}
