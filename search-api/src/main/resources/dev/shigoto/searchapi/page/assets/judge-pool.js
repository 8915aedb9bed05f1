// Pools of hits to be graded: of several rankers, in an order that says nothing.

import { get } from "./api.js";

const TEXT_LENGTH = 700;

/** The queries of a text: `id<tab>text` or the text alone, one a line. */
export function topicsOf(text) {
  const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.map((line, i) => {
    const [id, ...rest] = line.split("\t");
    return rest.length > 0 ? { id: id.trim(), text: rest[0].trim() } : { id: `Q${String(i + 1).padStart(2, "0")}`, text: line };
  });
}

/** What of topics cannot be judged; empty if nothing. */
export function wrongOf(topics) {
  const ids = topics.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  const spaced = ids.find((id) => /\s/.test(id) || !id);
  return twice ? `two queries have the id ${twice}` : spaced !== undefined ? `the id "${spaced}" is empty or has a space` : "";
}

/**
 * The jobs of one query that any of several ways to search has among its first.
 *
 * @param ways parameters of a search each: `model=none`, `mode=keyword`
 */
export async function pool({ id, text }, ways, depth) {
  const answers = await Promise.all(ways.map((way) => get("/v1/jobs/search", parameters(text, way, depth))));
  const jobs = new Map(answers.flatMap(({ hits }) => hits.map(({ job }) => [job.id, caseOf(job)])));
  const keyed = [...jobs.values()].map((job) => [digest(`${id} ${job.id}`), job]);
  return keyed.toSorted(([a], [b]) => a - b).map(([, job]) => job);
}

function parameters(q, way, depth) {
  const asked = new URLSearchParams(way);
  asked.set("q", q);
  asked.set("size", depth);
  return asked;
}

const caseOf = ({ id, externalId, title, company, labels, place, description }) => ({
  id,
  externalId,
  title,
  company: company.name,
  pay: labels.pay ?? "",
  place: [place?.prefecture, place?.city].filter(Boolean).join(""),
  text: description.slice(0, TEXT_LENGTH),
});

/** The same for the same text in every browser. */
function digest(text) {
  let hash = 0x811c9dc5; // FNV-1a
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
