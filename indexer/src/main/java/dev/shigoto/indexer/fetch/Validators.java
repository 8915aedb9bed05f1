package dev.shigoto.indexer.fetch;

import java.util.Optional;

/// By which a server recognises the version of a page (RFC 9110, 8.8).
public record Validators(Optional<String> etag, Optional<String> lastModified) {

  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
