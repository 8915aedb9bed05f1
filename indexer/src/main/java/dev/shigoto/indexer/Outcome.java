package dev.shigoto.indexer;

import com.fasterxml.jackson.databind.JsonNode;

/// What the engine made of one item of a bulk request.
sealed interface Outcome {

  /// The index holds this revision or a newer one.
  record Done() implements Outcome {}

  /// The engine was busy or broken; the item itself may be fine.
  record Failed(int status, String reason) implements Outcome {}

  /// The engine will never take this document.
  record Refused(String reason) implements Outcome {}

  /// @param result the value beside the verb in the response's `items`
  static Outcome of(JsonNode result) {
    int status = result.path("status").asInt();
    String reason = reason(result.path("error"));
    return switch (status) {
      case 200, 201 -> new Done();
      case 409 -> new Done(); // version conflict: the index knows a newer revision
      case 400 -> new Refused(reason);
      // a delete that found nothing has no error, a missing index has one
      case 404 -> result.has("error") ? new Failed(status, reason) : new Done();
      default -> new Failed(status, reason);
    };
  }

  private static String reason(JsonNode error) {
    String reason = error.path("type").asText() + ": " + error.path("reason").asText();
    JsonNode cause = error.path("caused_by").path("reason");
    return cause.isMissingNode() ? reason : reason + ": " + cause.asText();
  }
}
