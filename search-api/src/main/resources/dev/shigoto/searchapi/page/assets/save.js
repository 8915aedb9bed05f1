// "この条件を保存": sends what the page shows, and an address, to be asked by mail for a confirmation.

import { send } from "./api.js";
import { byId } from "./dom.js";
import { client } from "./events.js";
import { isEmpty, searchOf } from "./state.js";

const ANSWERS = {
  202: "確認のメールを送りました。メールのリンクから登録すると、配信が始まります。",
  400: "保存できませんでした。メールアドレスと条件をたしかめてください。",
  429: "このアドレスには、いまこれ以上の登録ができません。届いているメールをたしかめてください。",
};

export function attachSave(current) {
  const form = byId("save-form");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { mail, cadence, known } = Object.fromEntries(new FormData(form));
    const clientId = known ? client() : null; // a browser that is not followed has no records
    const status = await saved({ mail: mail.trim(), cadence, search: searchOf(current()), clientId });
    byId("save-answer").textContent = ANSWERS[status] ?? "うまくつながりませんでした。もう一度おためしください。";
  });
}

/** There is nothing to save where nothing is asked for. */
export function showSave(state) {
  byId("save").hidden = isEmpty(state);
  byId("save-known").hidden = client() === null;
  byId("save-answer").textContent = "";
}

async function saved(body) {
  try {
    await send("POST", "/v1/saved-searches", { body });
    return 202;
  } catch (error) {
    return error.status;
  }
}
