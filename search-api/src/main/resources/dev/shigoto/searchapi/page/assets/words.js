// Numbers, dates and codes as people say them.

export const PAY_UNITS = { HOUR: "時給", DAY: "日給", MONTH: "月給", YEAR: "年収" };

export const PAY_STEPS = {
  HOUR: [1000, 1100, 1200, 1300, 1500, 1800, 2000, 2500, 3000],
  DAY: [8000, 10000, 12000, 15000, 20000],
  MONTH: [180000, 200000, 220000, 250000, 280000, 300000, 350000, 400000, 500000],
  YEAR: [2500000, 3000000, 3500000, 4000000, 5000000, 6000000, 8000000, 10000000],
};

export const POSTED = { P1D: "24時間以内", P3D: "3日以内", P7D: "1週間以内", P30D: "30日以内" };

const KINDS = {
  occupation: "職種",
  licence: "資格",
  skill: "スキル",
  station: "駅",
  city: "市区町村",
  prefecture: "都道府県",
  company: "会社",
  title: "求人",
};
const DAY_MS = 24 * 60 * 60 * 1000;

export const number = (value) => value.toLocaleString("ja-JP");

export const kindOf = (kind) => KINDS[kind] ?? "";

export function yen(amount) {
  return amount >= 10000 && amount % 1000 === 0 ? `${number(amount / 10000)}万円` : `${number(amount)}円`;
}

/** 24時間以内, 3日前, 2026年11月2日. */
export function posted(instant, now = new Date()) {
  const days = Math.floor((now - new Date(instant)) / DAY_MS);
  if (days < 1) {
    return "24時間以内";
  }
  return days <= 14 ? `${days}日前` : date(instant);
}

export const date = (instant) =>
  new Date(instant).toLocaleDateString("ja-JP", { year: "numeric", month: "long", day: "numeric", timeZone: "Asia/Tokyo" });

export function station({ line, name, walkMinutes }) {
  return `${line ? `${line} ` : ""}${name}駅 徒歩${walkMinutes}分`;
}

export const place = ({ prefecture, city }) => prefecture + city;
