// What is being looked for lives in the address bar and nowhere else: reload, back and a shared link
// all show the same.

export const LISTS = ["prefecture", "city", "employmentType", "occupation", "conditions", "company"];
const SINGLES = ["q", "pay", "postedSince", "station", "sort", "cursor", "page"];
const FACETS = ["prefecture", "employmentType", "occupation", "conditions"];

export function read(search = location.search) {
  const parameters = new URLSearchParams(search);
  const state = {};
  LISTS.forEach((name) => (state[name] = parameters.getAll(name)));
  SINGLES.forEach((name) => (state[name] = parameters.get(name) ?? ""));
  return state;
}

/** The address of `state`. */
export function address(state) {
  const parameters = parametersOf(state);
  return parameters.size > 0 ? `/?${parameters}` : "/";
}

/** What the API is asked. */
export function request(state) {
  const parameters = parametersOf(state);
  parameters.delete("page");
  if (isEmpty(state) && !state.sort) {
    parameters.set("sort", "newest"); // nothing to be relevant to
  }
  FACETS.forEach((facet) => parameters.append("facets", facet));
  parameters.set("explain", "true");
  return parameters;
}

/** The filters of `state`, as parameters. */
export function filtersOf(state) {
  const parameters = parametersOf(state);
  ["q", "sort", "cursor", "page"].forEach((name) => parameters.delete(name));
  return parameters;
}

/** The state in which the page asks the `request` of a relaxation; `null` where it cannot. */
export function stateOf({ query, filters, sort }) {
  const { pay, station, postedSince = "", ...others } = filters;
  const unknown = Object.keys(others).some((name) => !LISTS.includes(name));
  const lists = Object.fromEntries(LISTS.map((name) => [name, others[name] ?? []]));
  const single = {
    q: query,
    sort,
    postedSince,
    pay: pay ? `${pay.unit}:${pay.min}` : "",
    station: station ? `${station.name}:${station.walkMinutes}` : "",
  };
  return unknown ? null : { ...read(""), ...lists, ...single };
}

/**
 * What to save of the search that the page shows: the reverse of `stateOf`, but for the order and
 * the age, since mails are about jobs that are new when they are sent.
 */
export function searchOf(state) {
  const [unit, min] = state.pay.split(":");
  const [name, walkMinutes] = state.station.split(":");
  const lists = Object.fromEntries(LISTS.filter((list) => state[list].length > 0).map((list) => [list, state[list]]));
  return {
    query: state.q,
    filters: {
      ...lists,
      ...(state.pay ? { pay: { unit, min: Number(min) } } : {}),
      ...(state.station ? { station: { name, walkMinutes: Number(walkMinutes) } } : {}),
    },
  };
}

/** The first page of `state` with `changes`. */
export const changed = (state, changes) => ({ ...state, cursor: "", page: "", ...changes });

/** `state` with `value` in the list `name`, or without it if it was there. */
export function toggled(state, name, value) {
  const values = state[name].includes(value)
    ? state[name].filter((other) => other !== value)
    : [...state[name], value];
  return changed(state, { [name]: values });
}

/** Whether nothing is asked for. */
export const isEmpty = (state) =>
  LISTS.every((name) => state[name].length === 0) && !state.q && !state.pay && !state.postedSince && !state.station;

export const cleared = () => read("");

function parametersOf(state) {
  const parameters = new URLSearchParams();
  SINGLES.filter((name) => state[name]).forEach((name) => parameters.set(name, state[name]));
  LISTS.forEach((name) => state[name].forEach((value) => parameters.append(name, value)));
  return parameters;
}
