// What is shown where hits would be: bones while they come, and kind words when there are none.

import { el } from "./dom.js";

const BONES = 4;

export const bones = () => Array.from({ length: BONES }, () => el("div", { class: "bone", "aria-hidden": "true" }));

export function nothingFound(state, conditions, go) {
  const lift = conditions.map(({ text, without }) => el("button", { class: "quiet", type: "button", click: () => go(without) }, `「${text}」をはずす`));
  return message("ぴったりの求人は、まだ見つかりませんでした",
    state.q ? "言葉を短くする、別の言い方にする、条件をひとつはずす。どれかで見つかることがよくあります。" : "条件をひとつはずすと、見つかるかもしれません。",
    ...lift, el("a", { href: "/" }, "はじめからさがす"));
}

export function failed(error, retry) {
  const again = el("button", { class: "primary", type: "button", click: retry }, "もう一度ためす");
  if (error.status === 400) {
    return message("この条件では、さがせませんでした", `読み取れない条件があります（${error.message}）`, el("a", { href: "/" }, "はじめからさがす"));
  }
  if (error.status === 503) {
    return message("検索が少しのあいだお休みしています", "まもなく戻ります。数秒おいて、もう一度おためしください。", again);
  }
  return message("うまくつながりませんでした", "通信の状態をたしかめて、もう一度おためしください。", again);
}

export function missing(status) {
  return status === 410
    ? message("この求人の募集は終わりました", "似た仕事が、ほかにも見つかるかもしれません。", el("a", { href: "/" }, "ほかの求人をさがす"))
    : message("この求人は見つかりませんでした", "アドレスが違うか、掲載が終わったようです。", el("a", { href: "/" }, "ほかの求人をさがす"));
}

export const notice = (text) => el("p", { class: "notice", role: "status" }, text);

export function message(title, text, ...actions) {
  return el("div", { class: "message", role: "alert" }, el("h2", {}, title), el("p", {}, text), el("div", { class: "actions" }, actions));
}
