// Tells what was done with an answer (docs/api.md, "Events"), in the name of a number that this browser drew. A browser that asks
// not to be followed is not, nor one whose owner says so at the foot of the page.

const KEPT = "client";
const NOBODY = "none";
const TOGETHER_MS = 1000;
const SEEN_SHARE = 0.5;

let waiting = [];
const seen = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => see(target)), { threshold: SEEN_SHARE });
const told = new WeakMap(); // of a card, what its events have in common

const asksNotToBeFollowed = () => navigator.globalPrivacyControl === true || navigator.doNotTrack === "1";

/** What is kept here; `undefined` where nothing may be. */
function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return undefined;
  }
}

/** This browser as events and experiments name it, `null` where it is not followed. */
export function client() {
  if (asksNotToBeFollowed() || kept() === undefined || kept() === NOBODY) {
    return null;
  }
  if (!kept()) {
    localStorage.setItem(KEPT, drawn());
  }
  return kept();
}

const drawn = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** A box that says whether this browser is followed, and changes it. */
export function attachConsent(box) {
  box.checked = client() !== null;
  box.disabled = asksNotToBeFollowed() || kept() === undefined;
  box.addEventListener("change", () => {
    if (box.checked) {
      localStorage.removeItem(KEPT);
    } else {
      waiting = [];
      localStorage.setItem(KEPT, NOBODY);
    }
  });
}

/** Tells which of the answer's cards come before the eyes and which are opened; `first` is the place of the first in the whole list. */
export function follow({ queryId }, cards, first) {
  seen.disconnect();
  cards.forEach((card, i) => {
    told.set(card, { query_id: queryId, event_attributes: { object: { object_id: card.dataset.id }, position: { ordinal: first + i } } });
    seen.observe(card);
    card.querySelector("a").addEventListener("click", () => {
      tell("click", card);
      flush(); // this page may be gone in a moment
    });
  });
}

function see(card) {
  seen.unobserve(card);
  tell("impression", card);
}

function tell(action, card) {
  const id = client();
  if (id === null) {
    return;
  }
  if (waiting.length === 0) {
    setTimeout(flush, TOGETHER_MS);
  }
  waiting.push({ action_name: action, client_id: id, application: "search-page", timestamp: new Date().toISOString(), ...told.get(card) });
}

/** Sends what waits, also while the page goes. What cannot be taken is let go: a seeker must not wait for it. */
function flush() {
  if (waiting.length > 0) {
    const body = JSON.stringify({ events: waiting });
    waiting = [];
    fetch("/v1/events", { method: "POST", keepalive: true, headers: { "Content-Type": "application/json" }, body }).catch(() => {});
  }
}

addEventListener("pagehide", flush);
