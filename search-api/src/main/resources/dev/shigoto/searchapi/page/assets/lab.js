// What the pages of the lab share: their bar, what went wrong, the token where one is needed, the rankers there are.

import { get, send } from "./api.js";
import { el } from "./dom.js";

const PAGES = { "/lab": "Lab", "/lab/compare": "Compare", "/lab/judge": "Judge", "/lab/queries": "Queries", "/lab/experiments": "Experiments", "/lab/models": "Models", "/lab/campaigns": "Campaigns" };
const TOKEN = "shigoto-lab-token";

let last = Promise.resolve();
const trouble = el("p", { id: "trouble", class: "notice", role: "alert", hidden: true });
const token = el("form", { id: "token", class: "ask", hidden: true },
  el("label", {}, "Token of the lab (SHIGOTO_LAB_TOKEN)", el("input", { name: "token", type: "password", autocomplete: "off", required: true })),
  el("button", { class: "primary", type: "submit" }, "Enter"));

/** Runs a page: whatever goes wrong is said on it. */
export async function page(run) {
  document.title = `${document.querySelector("h1").textContent} – Shigoto lab`;
  document.body.prepend(bar());
  document.querySelector(".lead").after(token, trouble);
  await attempt(run);
}

const bar = () =>
  el("header", { class: "top" }, el("div", { class: "top-inner" },
    el("a", { class: "brand", href: "/" }, el("img", { src: "/assets/icon.svg", alt: "", width: 28, height: 28 }), "しごと"),
    Object.entries(PAGES).map(([path, name]) => el("a", { href: path, "aria-current": path === location.pathname ? "page" : null }, name))));

/** Runs `run` when all before it has ended, so that what is shown answers what was asked last. */
export function attempt(run) {
  last = last.then(() => attempted(run));
  return last;
}

/** The page is busy meanwhile. */
async function attempted(run) {
  const main = document.querySelector("main");
  main.setAttribute("aria-busy", "true");
  trouble.hidden = true;
  try {
    await run();
  } catch (error) {
    trouble.textContent = error.message;
    trouble.hidden = false;
  }
  main.setAttribute("aria-busy", "false");
}

/** What only those may read who may enter the lab. */
export async function ask(path, parameters = new URLSearchParams()) {
  for (;;) {
    try {
      return await send("GET", `${path}?${parameters}`, { token: sessionStorage.getItem(TOKEN) });
    } catch (error) {
      if (error.status !== 401) {
        throw error;
      }
      sessionStorage.setItem(TOKEN, await entered());
    }
  }
}

function entered() {
  token.hidden = false;
  return new Promise((resolve) => {
    token.onsubmit = (event) => {
      event.preventDefault();
      token.hidden = true;
      resolve(token.elements.token.value);
    };
  });
}

/** Names for `model` of a search, with what to call them: the one in use, fusion alone, every ranker. */
export async function rankers() {
  const { models } = await get("/v1/models");
  const names = models.filter(({ kind }) => kind === "ranker").map(({ name }) => [name, name]);
  return [["", "what is in use"], ["none", "fusion alone"], ...names];
}

export const number = (value, digits = 3) => (Number.isInteger(value) ? value.toLocaleString("en") : value.toFixed(digits));

/** A table: `columns` are pairs of a heading and what a row shows there; numbers stand at the right. */
export function table(target, columns, rows) {
  const cell = (row, of) => {
    const shown = of(row);
    return typeof shown === "number" ? el("td", { class: "number" }, number(shown)) : el("td", {}, shown);
  };
  target.replaceChildren(
    el("thead", {}, el("tr", {}, columns.map(([heading]) => el("th", { scope: "col" }, heading)))),
    el("tbody", {}, rows.map((row) => el("tr", {}, columns.map(([, of]) => cell(row, of))))));
}
