// Codes to words, learned from the answers: a filter that was chosen keeps its name even when no hit
// has it any more.

import { get } from "./api.js";

const known = new Map();

const key = (name, value) => `${name}\n${value}`;

export function learn(facets) {
  for (const [name, counts] of Object.entries(facets)) {
    counts.forEach(({ value, label }) => known.set(key(name, value), label));
  }
}

/** Asks for all words once; the counts are those of the whole market. */
export async function learnAll() {
  const { facets } = await get("/v1/facets");
  learn(facets);
  return facets;
}

export const labels = { of: (name, value) => known.get(key(name, value)) ?? value };
