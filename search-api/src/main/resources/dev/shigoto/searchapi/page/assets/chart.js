// Bars with their intervals, as SVG.

const NS = "http://www.w3.org/2000/svg";
const Z = 1.959964; // 95 % of a normal distribution
const ROW = 34;
const LABEL = 170;
const WIDTH = 560;
const END = 130;

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(NS, tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

/** The 95 % interval of a share (E. B. Wilson, JASA 1927); `null` without units. */
export function wilson(successes, units) {
  if (!units) {
    return null;
  }
  const share = successes / units;
  const scale = 1 + Z ** 2 / units;
  const centre = (share + Z ** 2 / (2 * units)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / units + Z ** 2 / (4 * units ** 2))) / scale;
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

/** @param rows with `name`, `value` (0 to 1), and `interval` or `null` */
export function bars(label, rows) {
  const most = Math.max(0.01, ...rows.flatMap(({ value, interval }) => [value, interval?.[1] ?? 0]));
  const x = (value) => LABEL + ((WIDTH - LABEL) * value) / most;
  const height = ROW * rows.length;
  return svg("svg", { class: "chart", viewBox: `0 0 ${WIDTH + END} ${height}`, role: "img", "aria-label": `${label}: ${rows.map(told).join("; ")}` },
    ...rows.flatMap((row, i) => bar(row, i * ROW, x)));
}

const percent = (value) => `${(100 * value).toFixed(1)} %`;
const told = ({ name, value, interval }) => `${name} ${percent(value)}${interval ? ` (${percent(interval[0])} to ${percent(interval[1])})` : ""}`;

function bar({ name, value, interval }, y, x) {
  const middle = y + ROW / 2;
  const line = (x1, y1, x2, y2) => svg("line", { class: "interval", x1, y1, x2, y2 });
  const whisker = interval
    ? [line(x(interval[0]), middle, x(interval[1]), middle), ...interval.map((end) => line(x(end), middle - 6, x(end), middle + 6))]
    : [];
  const end = x(Math.max(value, interval?.[1] ?? 0)) + 8;
  return [
    svg("text", { x: 0, y: middle + 4 }, name),
    svg("rect", { class: "value", x: LABEL, y: y + 6, width: Math.max(0, x(value) - LABEL), height: ROW - 12 }),
    ...whisker,
    svg("text", { x: end, y: middle + 4 }, percent(value)),
  ];
}
