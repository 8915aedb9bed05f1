package dev.shigoto.database.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shigoto.domain.event.SeekerEvent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Equal for events that are one and the same: UBI gives them no id.
///
/// @param sha256 64 hexadecimal digits
record EventKey(String sha256) implements Comparable<EventKey> {

  static EventKey of(SeekerEvent event) {
    MessageDigest digest = digest();
    add(digest, event.action().label());
    add(digest, event.queryId());
    add(digest, event.clientId());
    add(digest, event.sessionId());
    add(digest, event.application());
    add(digest, event.job().map(Object::toString).orElse(""));
    add(digest, event.position().toString());
    add(digest, event.at().toString());
    return new EventKey(HexFormat.of().formatHex(digest.digest()));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(sha256);
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(UTF_8));
    digest.update((byte) 0); // texts have none
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform must have it
    }
  }

  @Override
  public int compareTo(EventKey other) {
    return sha256.compareTo(other.sha256);
  }
}
