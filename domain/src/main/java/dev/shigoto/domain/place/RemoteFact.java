package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.Optional;

/// How much of the work may be done from home, and the words that say so.
///
/// @param span empty where a source has a field of its own for it, or where nothing is said
public record RemoteFact(RemoteLevel level, Optional<Span> span) {

  public static final RemoteFact UNKNOWN = new RemoteFact(RemoteLevel.UNKNOWN, Optional.empty());
}
