package dev.shigoto.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.indexer.feed.FeedStatus;
import dev.shigoto.indexer.feed.SyncRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the feeds stand, for people and for programs.
record FeedReport(List<FeedStatus> feeds) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Whether no feed's last run has failed.
  boolean isGood() {
    return feeds.stream().allMatch(feed -> feed.last().flatMap(SyncRun::error).isEmpty());
  }

  String toText() {
    return feeds.isEmpty()
        ? "no feeds are configured"
        : feeds.stream().map(FeedReport::text).collect(Collectors.joining("\n"));
  }

  private static String text(FeedStatus feed) {
    return """
    %s (%s)%s
      active jobs    %d, rejected %d
      last run       %s
      last complete  %s
      next           %s"""
        .formatted(
            feed.feed().name(),
            feed.feed().kind(),
            feed.running() ? ", running" : "",
            feed.activeJobs(),
            feed.rejectedAds(),
            feed.last().map(run -> run.startedAt() + " " + run.summary()).orElse("none yet"),
            feed.lastComplete().map(Instant::toString).orElse("none yet"),
            feed.next().map(Instant::toString).orElse("on demand"));
  }

  String toJson() {
    ObjectNode report = JSON.createObjectNode();
    feeds.forEach(feed -> report.withArray("feeds").add(json(feed)));
    return report.toString();
  }

  private static ObjectNode json(FeedStatus feed) {
    ObjectNode json =
        JSON.createObjectNode()
            .put("name", feed.feed().name())
            .put("kind", feed.feed().kind())
            .put("running", feed.running())
            .put("activeJobs", feed.activeJobs())
            .put("rejectedAds", feed.rejectedAds())
            .put("lastComplete", text(feed.lastComplete()))
            .put("next", text(feed.next()));
    return json.set("last", feed.last().map(FeedReport::json).orElse(null));
  }

  private static ObjectNode json(SyncRun run) {
    SyncRun.Counts counts = run.counts();
    ObjectNode json =
        JSON.createObjectNode()
            .put("startedAt", run.startedAt().toString())
            .put("finishedAt", text(run.finishedAt()))
            .put("fetched", counts.fetched())
            .put("new", counts.inserted())
            .put("changed", counts.changed())
            .put("unchanged", counts.unchanged())
            .put("expired", counts.expired())
            .put("rejected", counts.rejected())
            .put("complete", run.complete())
            .put("error", run.error().orElse(null));
    run.notes().forEach(json.putArray("notes")::add);
    return json;
  }

  private static @Nullable String text(Optional<Instant> time) {
    return time.map(Instant::toString).orElse(null);
  }
}
