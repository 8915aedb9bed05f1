// The public JSON API, as any other site would call it.

const TIMEOUT_MS = 15000;

/** What went wrong; `status` is 0 where no answer came, `problem` is what the API said (RFC 9457). */
export class ApiError extends Error {
  constructor(status, problem) {
    super(problem.detail ?? `HTTP ${status}`);
    this.status = status;
    this.problem = problem;
  }

  names(field) {
    return (this.problem.errors ?? []).some((error) => error.field === field);
  }
}

export async function get(path, parameters = new URLSearchParams(), signal = undefined) {
  const query = parameters.toString();
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const response = await answer(query ? `${path}?${query}` : path, signal ? AbortSignal.any([signal, timeout]) : timeout);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new ApiError(response.status, body);
  }
  return body;
}

/** Asks by another method; `token` is that of a mail's link. The answer's JSON, `null` where there is none. */
export async function send(method, path, { token, body } = {}) {
  const headers = {
    Accept: "application/json",
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...(body ? { "Content-Type": "application/json" } : {}),
  };
  const response = await fetch(path, { method, headers, body: body && JSON.stringify(body), signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => {
    throw new ApiError(0, {});
  });
  const answered = await response.json().catch(() => null);
  if (!response.ok) {
    throw new ApiError(response.status, answered ?? {});
  }
  return answered;
}

async function answer(address, signal) {
  try {
    return await fetch(address, { signal, headers: { Accept: "application/json" } });
  } catch (error) {
    if (error.name === "AbortError") {
      throw error; // a newer request has taken its place
    }
    throw new ApiError(0, {});
  }
}
