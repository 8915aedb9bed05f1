package dev.shigoto.indexer;

import dev.shigoto.domain.progress.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Logs every tenth of the way.
final class LogProgress implements Progress {

  private static final Logger LOG = LoggerFactory.getLogger(LogProgress.class);

  private long tenths = -1;

  @Override
  public void at(String task, long done, long total) {
    long now = total <= 0 ? 10 : 10 * done / total;
    if (now != tenths) {
      tenths = now;
      LOG.info("{}: {} of {}", task, done, total);
    }
  }
}
