package dev.shigoto.indexer.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A hash of what tells which ads a feed gives: not of when and how fast it is read.
final class SettingsHash {

  private static final List<String> OTHERS = List.of("schedule", "rateLimit");

  private SettingsHash() {}

  static String of(ObjectNode settings) {
    String telling = settings.deepCopy().without(OTHERS).toString();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(telling.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
