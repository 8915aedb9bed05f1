package dev.shigoto.retrieval.highlight;

import java.util.List;

/// A piece of a text with its marks.
///
/// @param marks in order, apart, and inside the piece
record Piece(String text, int start, int end, List<Mark> marks) {

  /// How many different things that were sought stand in it.
  long found() {
    return marks.stream().map(Mark::sought).distinct().count();
  }

  /// Escaped, with its marks in `<em>`; those that touch are one.
  String html() {
    StringBuilder html = new StringBuilder(end - start + 32);
    int at = start;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (i == 0 || mark.start() > at) {
        escape(at, mark.start(), html);
        html.append("<em>");
      }
      escape(mark.start(), mark.end(), html);
      at = mark.end();
      if (i + 1 == marks.size() || marks.get(i + 1).start() > at) {
        html.append("</em>");
      }
    }
    escape(at, end, html);
    return html.toString();
  }

  private void escape(int from, int to, StringBuilder html) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#x27;");
        default -> html.append(c);
      }
    }
  }
}
