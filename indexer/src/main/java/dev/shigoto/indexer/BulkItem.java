package dev.shigoto.indexer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// An operation on one index: a line or two of a bulk request.
record BulkItem(Operation operation, String index) {

  private static final int ACTION_BYTES = 120;

  /// Replaced documents must go: what cannot be stored must not be found in an older state.
  BulkItem asRemoval() {
    return new BulkItem(Operation.Remove.before(operation.id(), operation.revision()), index);
  }

  int bytes() {
    return switch (operation) {
      case Operation.Put put -> ACTION_BYTES + put.document().length;
      case Operation.Remove remove -> ACTION_BYTES;
    };
  }

  void writeTo(ByteArrayOutputStream body) {
    switch (operation) {
      case Operation.Put put -> {
        body.writeBytes(action("index", "external"));
        body.writeBytes(put.document());
        body.write('\n');
      }
      case Operation.Remove remove -> body.writeBytes(action("delete", "external_gte"));
    }
  }

  private byte[] action(String verb, String versionType) {
    return """
    {"%s":{"_index":"%s","_id":"%s","version":%d,"version_type":"%s"}}
    """
        .formatted(verb, index, operation.id(), operation.revision(), versionType)
        .getBytes(StandardCharsets.UTF_8);
  }
}
