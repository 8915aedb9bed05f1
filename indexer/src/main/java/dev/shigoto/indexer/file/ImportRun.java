package dev.shigoto.indexer.file;

import dev.shigoto.indexer.ad.AdWriter;
import dev.shigoto.indexer.ad.AdWriter.Written;
import dev.shigoto.indexer.ad.Item;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// One import: items in, batches out.
final class ImportRun {

  private final AdWriter writer;
  private final RejectFile rejects;

  private long read;
  private long inserted;
  private long changed;
  private long unchanged;

  ImportRun(AdWriter writer, RejectFile rejects) {
    this.writer = writer;
    this.rejects = rejects;
  }

  /// @param progress is told after each batch how many items have been read
  ImportReport all(Stream<Item> items, LongConsumer progress) {
    items
        .gather(Gatherers.windowFixed(AdWriter.BATCH))
        .forEach(
            batch -> {
              store(batch);
              progress.accept(read);
            });
    return new ImportReport(
        read, inserted, changed, unchanged, rejects.count(), rejects.path(), rejects.first());
  }

  private void store(List<Item> batch) {
    Written written = writer.write(batch);
    read += batch.size();
    inserted += written.inserted();
    changed += written.changed();
    unchanged += written.unchanged();
    written.rejected().stream().map(Rejection::of).forEach(rejects::add);
  }
}
