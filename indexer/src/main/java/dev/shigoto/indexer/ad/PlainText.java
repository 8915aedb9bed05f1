package dev.shigoto.indexer.ad;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// The words of an HTML body, a line per block. `<p>&nbsp;</p>` has none.
public final class PlainText {

  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|&(?:[a-zA-Z]+|#\\d+);");
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\u00a0]+");
  private static final Pattern SPACES_AT_ENDS = Pattern.compile(" *\\n *");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

  private PlainText() {}

  /// @param body HTML, HTML that was escaped once more (as Greenhouse sends it), or plain text
  public static String of(String body) {
    return tidy(MARKUP.matcher(body).find() ? words(body) : body);
  }

  private static String words(String body) {
    boolean escaped = !body.contains("<") && body.contains("&lt;");
    String html = escaped ? Parser.unescapeEntities(body, false) : body;
    StringBuilder words = new StringBuilder();
    Jsoup.parseBodyFragment(html).body().traverse((node, depth) -> append(node, words));
    return words.toString();
  }

  private static void append(Node node, StringBuilder words) {
    switch (node) {
      case TextNode text -> words.append(text.text());
      case Element element when element.normalName().equals("li") -> words.append("\n・");
      case Element list when LISTS.contains(list.normalName()) -> {} // their items begin lines
      case Element element when element.isBlock() || element.normalName().equals("br") ->
          words.append('\n');
      default -> {}
    }
  }

  private static String tidy(String text) {
    String lines = SPACES.matcher(text.replace("\r\n", "\n")).replaceAll(" ");
    String ends = SPACES_AT_ENDS.matcher(lines).replaceAll("\n");
    return EMPTY_LINES.matcher(ends).replaceAll("\n\n").strip();
  }
}
