// The models at hand.

import { get } from "./api.js";
import { byId, el } from "./dom.js";
import { number, page, table } from "./lab.js";

page(async () => {
  const { models, problems } = await get("/v1/models");
  table(byId("models"), [
    ["Model", ({ name, card }) => (card ? el("a", { href: `/lab/models/${encodeURIComponent(name)}/card` }, name) : name)],
    ["Kind", ({ kind }) => kind],
    ["In use", ({ active }) => (active ? "yes" : "")],
    ["Measured", ({ metrics }) => el("ul", {}, Object.entries(metrics).map(([name, value]) => el("li", {}, `${name} ${number(value, 4)}`)))],
    ["Looks at", ({ features, dimension }) => (dimension ? `${dimension} dimensions` : features.join(", "))],
    ["Learned from", ({ origin }) => origin.join("; ")],
    ["Licence", ({ licence }) => licence],
  ], models);
  const wrong = Object.entries(problems);
  byId("problems").hidden = wrong.length === 0;
  byId("problems").querySelector("ul").replaceChildren(...wrong.map(([name, why]) => el("li", {}, `${name}: ${why}`)));
});
