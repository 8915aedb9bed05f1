// Experiments, running and over, each with what its report says.

import { bars, wilson } from "./chart.js";
import { byId, el } from "./dom.js";
import { ask, number, page, table } from "./lab.js";

const CHARTS = {
  interleaving: ["Share of the credit", (arm, arms) => {
    const all = arms.reduce((sum, { reached }) => sum + (reached ?? 0), 0);
    return { value: all ? arm.reached / all : 0, interval: wilson(arm.reached ?? 0, all) };
  }],
  ab: ["Seekers who reached the goal", ({ rate, reached, units }) => ({ value: rate ?? 0, interval: wilson(reached ?? 0, units) })],
  shadow: ["Share of the ten best that both have", ({ overlap }) => ({ value: overlap ?? 0, interval: null })],
};

page(async () => {
  const { experiments } = await ask("/v1/experiments");
  const reports = await Promise.all(experiments.map(({ name }) => ask(`/v1/experiments/${encodeURIComponent(name)}`)));
  byId("experiments").replaceChildren(
    ...(reports.length > 0 ? reports.map(shown) : [el("p", {}, "There is none yet; ", el("code", {}, "shigoto experiments start"), " begins one.")]));
});

function shown({ experiment, searches, arms, comparisons, verdict }) {
  const [label, of] = CHARTS[experiment.design];
  const guards = el("table");
  table(guards, [
    ["Arm", ({ name, model }) => `${name} (${model})`],
    ["Units", ({ units }) => units ?? "–"],
    ["Credit", ({ reached }) => reached ?? "–"],
    ["Find nothing", ({ zeroResults }) => (zeroResults === null ? "–" : `${(100 * zeroResults).toFixed(1)} %`)],
    ["95 of 100 within", ({ p95Millis }) => (p95Millis === null ? "–" : `${p95Millis.toFixed(0)} ms`)],
    ["Gini of employers", ({ employerGini }) => employerGini ?? "–"],
    ["Failed", ({ failed }) => failed ?? "–"],
  ], arms);
  return el("article", { class: "experiment", "data-name": experiment.name },
    el("h2", {}, `${experiment.name}: ${experiment.stoppedAt ? "over" : "running"}`),
    el("p", { class: "small" }, `${experiment.design}, goal ${experiment.goal}, ${number(searches)} searches, since ${experiment.startedAt.slice(0, 10)}${experiment.winner ? `; decided for ${experiment.winner}` : ""}`),
    el("h3", {}, label),
    bars(label, arms.map((arm) => ({ name: arm.name, ...of(arm, arms) }))),
    experiment.design === "shadow" ? null : el("p", { class: "small" }, "Lines are 95 % intervals of what was counted so far (Wilson). When to stop, the p-values below say, which hold whenever one looks."),
    verdict ? el("p", { class: "verdict" }, el("strong", {}, verdict.state), `: ${verdict.because}`, verdict.suggested ? `. Suggested: ${verdict.suggested}` : "") : null,
    comparisons.length > 0 ? el("ul", { class: "small" }, comparisons.map(compared)) : null,
    el("div", { class: "scroll" }, guards));
}

const compared = ({ arm, control, difference, pValue, units }) =>
  el("li", {}, `${arm} against ${control}: ${(100 * difference).toFixed(1)} points, p = ${pValue.toPrecision(3)}, ${number(units)} units`);
