// What became of mails, by campaign and one by one.

import { byId, el } from "./dom.js";
import { ask, attempt, page, table } from "./lab.js";

const form = byId("which");
const more = byId("more");
let shown = [];
let nextCursor = null;

/** States and campaigns are called as in the form. */
const called = (name, value) => form.elements[name].querySelector(`[value="${value}"]`).textContent;

async function load() {
  const { days, campaign } = Object.fromEntries(new FormData(form));
  const { campaigns } = await ask("/v1/mail-figures", new URLSearchParams({ days }));
  show(campaigns.filter((it) => campaign === "" || it.campaign === campaign));
  const mails = await ask("/v1/mails", asked());
  shown = [];
  append(mails);
}

/** What is chosen; what is left open is not asked. */
const asked = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));

function show(campaigns) {
  table(byId("campaigns"), [
    ["Campaign", ({ campaign }) => called("campaign", campaign)],
    ["Mails", ({ mails }) => mails],
    ["Waiting", ({ waiting }) => waiting],
    ["Sent", ({ sent }) => sent],
    ["Refused", ({ refused }) => refused],
    ["Dropped", ({ dropped }) => dropped],
    ["Given up", ({ givenUp }) => givenUp],
    ["Bounced in all", ({ bounced }) => bounced],
    ...MEASURED,
  ], campaigns);
  const parts = (name) => campaigns.flatMap((it) => it[name].map((part) => ({ ...part, campaign: it.campaign })));
  table(byId("reasons"), [
    ["Campaign", ({ campaign }) => called("campaign", campaign)],
    ["State", ({ state }) => called("state", state)],
    ["Mails", ({ mails }) => mails],
    ["Reason", ({ reason }) => said(reason)],
  ], parts("reasons"));
  table(byId("subjects"), [
    ["Campaign", ({ campaign }) => called("campaign", campaign)],
    ["Sent", ({ sent }) => sent],
    ...MEASURED,
    ["Subject", ({ subject }) => said(subject)],
  ], parts("subjects"));
}

const MEASURED = [
  ["Opened", ({ opened, measured }) => share(opened, measured)],
  ["Clicked", ({ clicked, measured }) => share(clicked, measured)],
];

const share = (some, all) => (all > 0 ? `${some} of ${all} (${Math.round((100 * some) / all)} %)` : "–");

function append(page) {
  shown = [...shown, ...page.mails];
  nextCursor = page.nextCursor;
  more.hidden = nextCursor === null;
  table(byId("mails"), [
    ["Id", ({ id }) => id],
    ["Campaign", ({ campaign }) => called("campaign", campaign)],
    ["State", ({ state }) => called("state", state)],
    ["To", ({ domain }) => domain],
    ["Subject", ({ subject }) => said(subject)],
    ["Reason", ({ reason }) => said(reason)],
    ["Jobs", ({ jobs, others }) => (others > 0 ? `${jobs} and ${others} more` : jobs)],
    ["Wanted", ({ claimedAt }) => moment(claimedAt)],
    ["Sent", ({ handedOverAt }) => moment(handedOverAt)],
    ["Ended", ({ endedAt }) => moment(endedAt)],
    ["Opened", ({ measured, openedAt }) => (measured ? moment(openedAt) : "–")],
    ["Clicked", ({ measured, clickedAt }) => (measured ? moment(clickedAt) : "–")],
    ["Tries", ({ attempts }) => attempts],
  ], shown);
}

/** Words of others, in whatever language. */
const said = (words) => el("div", { class: "said", lang: "ja" }, words);

const moment = (at) => at && el("time", { datetime: at }, at.slice(0, 16).replace("T", " "));

more.addEventListener("click", () => attempt(async () => {
  const parameters = asked();
  parameters.set("cursor", nextCursor);
  append(await ask("/v1/mails", parameters));
}));
form.addEventListener("change", () => attempt(load));
page(load);
