package dev.shigoto.embedded;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.Log4J2LoggerFactory;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the engine's logs from filling a user's terminal: Netty's go where the engine's go, to
/// this module's `log4j2.xml`, which lets warnings through; Lucene's notes on its vector code,
/// which go elsewhere, are left out here.
final class EngineLog {

  /// Held, because java.util.logging forgets the level of a logger that nobody holds.
  private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.lucene"));

  private EngineLog() {}

  static void quieten() {
    InternalLoggerFactory.setDefaultFactory(Log4J2LoggerFactory.INSTANCE);
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
  }
}
