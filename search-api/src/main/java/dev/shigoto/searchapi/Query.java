package dev.shigoto.searchapi;

import dev.shigoto.searchapi.problem.ProblemException;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The parameters of a query string. Javalin's own reading drops a value that it cannot decode;
/// here it is refused.
final class Query {

  private Query() {}

  static Map<String, List<String>> of(Context ctx) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    String query = ctx.queryString();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      if (!pair.isEmpty()) {
        parameters
            .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 2 ? decoded(parts[1]) : "");
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid(
          "query string", "the query string is not percent-encoded: \"" + text + "\"");
    }
  }
}
