package dev.shigoto.indexer.fetch;

import java.time.Duration;

/// How long a server may take and how much it may send.
///
/// @param headers from the request to the first byte of the answer
/// @param whole from the request to the last byte
/// @param bytes of a body, packed or unpacked
public record WebLimits(Duration connect, Duration headers, Duration whole, long bytes) {

  public static final WebLimits DEFAULT =
      new WebLimits(
          Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(15), 2L << 30);
}
