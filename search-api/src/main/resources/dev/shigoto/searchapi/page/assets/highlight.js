// The API marks matches with <em> in HTML-escaped text. Only those two tags and the five escapes are
// understood; whatever else is there stays text.

const ESCAPES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&#x2F;": "/" };

const unescape = (text) => text.replace(/&(?:amp|lt|gt|quot|#39|#x27|#x2F);/g, (escape) => ESCAPES[escape]);

/** Nodes of `html`, with the matches in <mark>. */
export function marked(html) {
  let matched = false;
  const nodes = [];
  for (const piece of html.split(/(<\/?em>)/)) {
    if (piece === "<em>" || piece === "</em>") {
      matched = piece === "<em>";
    } else if (piece !== "") {
      nodes.push(matched ? markOf(unescape(piece)) : unescape(piece));
    }
  }
  return nodes;
}

function markOf(text) {
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
