// The query log.

import { byId, el } from "./dom.js";
import { ask, attempt, page, table } from "./lab.js";

const form = byId("which");
const NOT_WORDS = ["query", "sort", "mode"];

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

function others(request) {
  const rest = Object.entries(request).filter(([name]) => !NOT_WORDS.includes(name));
  return rest.length > 0 ? JSON.stringify(Object.fromEntries(rest)) : "";
}

/** As the page that compares is asked. Filters that are objects have a form of their own in query strings, and are left out. */
function asked({ query = "", filters = {}, mode }) {
  const more = new URLSearchParams();
  Object.entries(filters).forEach(([name, value]) => (Array.isArray(value) ? value : [value]).filter((one) => typeof one !== "object").forEach((one) => more.append(name, one)));
  if (filters.pay) {
    more.append("pay", `${filters.pay.unit}:${filters.pay.min}`);
  }
  return new URLSearchParams({ q: query, mode, more: more.toString() });
}

form.addEventListener("change", () => attempt(load));
page(load);
