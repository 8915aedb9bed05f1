// The page that links in mails lead to: confirm, pause, change how often, delete. Opening it changes nothing.
// New jobs are shown while it is open.

import { send } from "./api.js";
import { byId, el } from "./dom.js";
import { message } from "./messages.js";

const STATES = {
  UNCONFIRMED: "まだ登録されていません",
  ACTIVE: "配信中",
  PAUSED: "一時停止中",
  UNSUBSCRIBED: "配信を停止しています",
  SUPPRESSED: "このアドレスには届かないため、配信を止めています",
};
const CADENCES = { INSTANT: "見つかりしだい", DAILY: "毎日", WEEKLY: "毎週" };
const [, , token, wish] = location.pathname.split("/");
const path = "/v1/saved-searches";
const box = byId("alerts");
const ask = (method, address, body) => send(method, address, { token, body });

async function load() {
  try {
    show(await ask("GET", path));
  } catch (error) {
    box.replaceChildren(
      error.status === 401
        ? message("このリンクは使えません", "期限が切れたか、アドレスが途中で切れています。新しいメールのリンクをお使いください。", el("a", { href: "/" }, "求人をさがす"))
        : message("うまくつながりませんでした", "少しおいて、もう一度おためしください。"));
  }
  box.setAttribute("aria-busy", "false");
}

function show({ searches, current }) {
  const ordered = [...searches].sort((a, b) => (b.id === current) - (a.id === current));
  box.replaceChildren(
    ...(ordered.length > 0
      ? ordered.map((saved) => card(saved, saved.id === current))
      : [message("保存した検索はありません", "求人をさがして「この条件を保存」を押すと、新着をメールで受け取れます。", el("a", { href: "/" }, "求人をさがす"))]));
}

function card(saved, isCurrent) {
  return el("section", { class: isCurrent ? "alert current" : "alert", "aria-label": saved.name },
    el("h2", {}, saved.name),
    el("p", { class: "state" }, `${STATES[saved.state]}・${CADENCES[saved.cadence]}`),
    el("div", { class: "actions" }, actions(saved, isCurrent)));
}

function actions(saved, isCurrent) {
  const act = (name, text, done, kind = "quiet") =>
    el("button", { class: kind, type: "button", click: () => change("POST", `${path}/${saved.id}/${name}`, done) }, text);
  const remove = el("button", { class: "quiet", type: "button", click: () => change("DELETE", `${path}/${saved.id}`, "削除しました。") }, "削除する");
  switch (saved.state) {
    case "UNCONFIRMED":
      return [act("confirm", "登録する", "登録しました。新しい求人が見つかると、メールが届きます。", "primary"), remove];
    case "ACTIVE":
      return [
        isCurrent && wish === "unsubscribe" ? el("button", { class: "primary", type: "button", click: unsubscribe }, "配信を停止する") : null,
        act("pause", "一時停止する", "一時停止しました。"), cadence(saved), untie(saved), remove,
      ];
    case "SUPPRESSED":
      return [remove];
    default:
      return [act("resume", "再開する", "再開しました。", "primary"), untie(saved), remove];
  }
}

function cadence(saved) {
  const pick = el("select", { change: (event) => change("PUT", `${path}/${saved.id}`, "変更しました。", { ...settings(saved), cadence: event.target.value }) },
    Object.entries(CADENCES).filter(([value]) => !(saved.profile && value === "INSTANT")).map(([value, text]) => el("option", { value, selected: value === saved.cadence }, text)));
  return el("label", {}, "配信の頻度 ", pick);
}

/** Whoever named a browser may take that back. */
function untie(saved) {
  const untied = () => change("PUT", `${path}/${saved.id}`, "切り離しました。開いた求人も、メールに載ることがあります。", { ...settings(saved), clientId: null });
  return saved.clientId ? el("button", { class: "quiet", type: "button", click: untied }, "ブラウザでの記録と切り離す") : null;
}

/** What a PUT takes of what a GET gave. */
function settings({ id, state, createdAt, ...others }) {
  return others;
}

async function unsubscribe() {
  const response = await fetch(`/alerts/${token}/unsubscribe`, { method: "POST" });
  await told(response.ok ? "配信を停止しました。" : "うまくつながりませんでした。もう一度おためしください。");
}

async function change(method, address, done, body) {
  try {
    await ask(method, address, body);
    await told(done);
  } catch {
    await told("うまくつながりませんでした。もう一度おためしください。");
  }
}

async function told(text) {
  byId("done").textContent = text;
  byId("done").hidden = false;
  await load();
}

/** Whether mails are measured: only with consent, which anybody may take back. */
async function measuring() {
  const address = "/v1/mail-measuring";
  const box = byId("measured");
  const { agreed } = await ask("GET", address);
  box.checked = agreed;
  byId("measuring").hidden = false;
  box.addEventListener("change", async () => {
    await change("PUT", address, box.checked ? "記録に同意しました。" : "記録をやめ、消しました。", { agreed: box.checked });
  });
}

/** The browser follows again by itself after a break, and is told what it missed. */
function follow() {
  const events = new EventSource(`/alerts/${token}/live`);
  events.addEventListener("jobs", ({ data }) => arrived(JSON.parse(data)));
}

function arrived({ name, jobs }) {
  byId("live").hidden = false;
  byId("arrived").prepend(...jobs.map((job) =>
    el("li", {},
      el("a", { href: `/jobs/${job.id}` }, job.title),
      el("span", {}, [job.company, job.place, `「${name}」`].filter(Boolean).join("・")))));
}

load();
measuring().catch(() => {}); // a link that is not known is told of above
follow(); // a link that is not known is refused, and the browser leaves it at that
