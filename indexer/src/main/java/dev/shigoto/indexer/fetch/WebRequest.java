package dev.shigoto.indexer.fetch;

import java.net.URI;
import java.time.Duration;

/// A page to fetch.
///
/// @param uri http, https or file; its query may hold secrets and is never shown
/// @param known the version that the caller has
/// @param gap between the beginnings of two requests to one host
public record WebRequest(URI uri, Validators known, Duration gap) {

  /// For messages.
  String shown() {
    return isFile() ? uri.getPath() : uri.getScheme() + "://" + uri.getAuthority() + uri.getPath();
  }

  boolean isFile() {
    return "file".equals(uri.getScheme());
  }

  @Override
  public String toString() {
    return shown();
  }
}
