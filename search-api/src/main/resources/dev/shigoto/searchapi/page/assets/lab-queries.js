// The query log.

import { byId, el } from "./dom.js";
import { ask, attempt, page, table } from "./lab.js";

const form = byId("which");

async function load() {
  const { queries } = await ask("/v1/lab/queries", new URLSearchParams(new FormData(form)));
  table(byId("queries"), [
    ["Query", ({ request }) => el("a", { href: `/lab/compare?${asked(request)}`, lang: "ja" }, request.query || "(no words)")],
    ["Filters and more", ({ request }) => el("code", { class: "small" }, others(request))],
    ["Asked", ({ asked }) => asked],
    ["Found nothing", ({ foundNothing }) => foundNothing],
    ["Clicked", (row) => share(row)],
    ["Last", ({ lastAskedAt }) => el("time", { datetime: lastAskedAt }, lastAskedAt.slice(0, 16).replace("T", " "))],
  ], queries);
}

function share({ answered, foundNothing, clicked }) {
  const found = answered - foundNothing;
  return found > 0 ? `${clicked} of ${found} (${Math.round((100 * clicked) / found)} %)` : "–";
}

function others({ filters, understand }) {
  const rest = { ...filters, ...(understand ? { understand } : {}) };
  return Object.keys(rest).length > 0 ? JSON.stringify(rest) : "";
}

/** How query strings write what is an object in a body. */
const COMPOUNDS = {
  pay: ({ unit, min }) => `${unit}:${min}`,
  near: ({ lat, lon, km }) => `${lat},${lon},${km}`,
  station: ({ name, line, walkMinutes }) => [name, line, walkMinutes].filter(Boolean).join(":"),
  commute: ({ from, maxMinutes }) => (from.station ? [from.station, from.line, maxMinutes].filter(Boolean).join(":") : `${from.lat},${from.lon},${maxMinutes}`),
  understand: (stages) => Object.entries(stages).map(([stage, on]) => `${stage}:${on}`).join(","),
};

/** As the page that compares is asked. */
function asked({ query = "", filters = {}, understand, sort, mode }) {
  const more = new URLSearchParams(sort === "relevance" ? {} : { sort });
  Object.entries({ ...filters, ...(understand ? { understand } : {}) }).forEach(([name, value]) => {
    const written = COMPOUNDS[name] ? [COMPOUNDS[name](value)] : [value].flat();
    written.forEach((one) => more.append(name, one));
  });
  return new URLSearchParams({ q: query, mode, more: more.toString() });
}

form.addEventListener("change", () => attempt(load));
page(load);
