package dev.shigoto.indexer.connector;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.digest.Sha256;
import java.util.List;

/// A hash of what tells which ads a feed gives: not of when and how fast it is read.
final class SettingsHash {

  private static final List<String> OTHERS = List.of("schedule", "rateLimit");

  private SettingsHash() {}

  static String of(ObjectNode settings) {
    return Sha256.of(settings.deepCopy().without(OTHERS).toString()).hex();
  }
}
