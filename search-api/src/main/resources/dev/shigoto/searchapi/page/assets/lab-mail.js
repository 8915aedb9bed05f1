// Mails of a platform on one machine, as a wide and as a narrow mail program show them.

import { get } from "./api.js";
import { byId, el } from "./dom.js";

const EVERY_MS = 2000;
const WIDTHS = { 広い画面: "wide", 狭い画面: "narrow" };
let known = "";

async function load() {
  const mails = await get("/lab/mail.json").catch(() => null);
  if (mails && JSON.stringify(mails) !== known) {
    known = JSON.stringify(mails);
    byId("mails").replaceChildren(
      ...(mails.length > 0 ? mails.map(line) : [el("p", {}, "まだ1通もありません。検索して「この条件を保存」を押してみてください。")]));
  }
  setTimeout(load, EVERY_MS);
}

const line = (mail) =>
  el("button", { class: "quiet", type: "button", click: () => show(mail) },
    `${new Date(mail.sentAt).toLocaleTimeString("ja-JP")}　${mail.subject}　${mail.to}`);

function show({ id, subject }) {
  const frame = (name, width, part) => el("div", { class: width }, el("h3", {}, name), el("iframe", { title: name, src: `/lab/mail/${id}/${part}` }));
  byId("mail").replaceChildren(
    el("h2", {}, subject),
    ...Object.entries(WIDTHS).map(([name, width]) => frame(name, width, "html")),
    frame("文字だけ", "wide", "txt"),
    el("p", {}, el("a", { href: `/lab/mail/${id}/html` }, "このメールだけを開く"), "　", el("a", { href: `/lab/mail/${id}/eml` }, "送ったままの形")));
  byId("mail").hidden = false;
}

load();
