package dev.shigoto.indexer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;

/// What a server of a test answers.
///
/// @param sent bytes of the body that are sent before the connection breaks
public record Reply(int status, byte[] body, int sent, Map<String, String> headers) {

  public static Reply ok(String body) {
    return ok(body.getBytes(UTF_8));
  }

  public static Reply ok(byte[] body) {
    return new Reply(200, body, body.length, Map.of());
  }

  public static Reply status(int status) {
    return new Reply(status, new byte[0], 0, Map.of());
  }

  /// Never comes.
  public static Reply slow() {
    return status(0);
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Reply(status, body, sent, more);
  }

  public Reply breaksOffAfter(int bytes) {
    return new Reply(status, body, bytes, headers);
  }
}
