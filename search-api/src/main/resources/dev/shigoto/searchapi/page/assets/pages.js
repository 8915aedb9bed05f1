// From page to page: links that a click follows without a reload, and that a new tab can open too.

import { el } from "./dom.js";
import { address, changed } from "./state.js";

export function showPages(box, state, nextCursor, go) {
  const page = Number(state.page) || 1;
  const links = [];
  if (page > 1) {
    links.push(pageLink("最初のページへ", "first", changed(state, {}), go));
  }
  if (nextCursor) {
    links.push(pageLink("次のページ", "next", { ...state, cursor: nextCursor, page: String(page + 1) }, go));
  }
  box.replaceChildren(...links);
}

function pageLink(text, name, target, go) {
  const click = (event) => {
    if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      go(target, { page: true });
    }
  };
  return el("a", { class: name, href: address(target), click }, text);
}
