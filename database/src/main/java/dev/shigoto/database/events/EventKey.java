package dev.shigoto.database.events;

import dev.shigoto.domain.digest.Sha256;
import dev.shigoto.domain.event.SeekerEvent;
import java.util.HexFormat;
import java.util.stream.Stream;

/// Equal for events that are one and the same: UBI gives them no id.
///
/// @param sha256 64 hexadecimal digits
record EventKey(String sha256) implements Comparable<EventKey> {

  static EventKey of(SeekerEvent event) {
    Sha256 hash = Sha256.start();
    Stream.of(
            event.action().label(),
            event.queryId(),
            event.clientId(),
            event.sessionId(),
            event.application(),
            event.job().map(Object::toString).orElse(""),
            event.position().toString(),
            event.at().toString())
        .forEach(part -> hash.add(part).split());
    return new EventKey(hash.hex());
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(sha256);
  }

  @Override
  public int compareTo(EventKey other) {
    return sha256.compareTo(other.sha256);
  }
}
