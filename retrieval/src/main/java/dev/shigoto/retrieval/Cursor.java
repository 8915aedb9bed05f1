package dev.shigoto.retrieval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.DocumentJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/// Where a page starts. Opaque to callers: it goes out and comes back as URL-safe text, with a
/// checksum that finds what was changed on the way.
///
/// @param version of this format
/// @param search the fingerprint of query and order, so that a cursor only continues its own list
/// @param offset hits that were shown before
/// @param rankedAt the moment for which the first page was ranked, kept so that the list stays
/// @param after the sort values of the hit before; empty in lists by relevance
record Cursor(int version, String search, int offset, Instant rankedAt, List<JsonNode> after) {

  private static final int VERSION = 1;

  /// The start of the page that `request` asks for.
  ///
  /// @param search the request's fingerprint
  /// @throws InvalidRequestException if its cursor cannot be read, or is one of another search
  static Cursor of(SearchRequest request, String search, Instant now) {
    return request
        .cursor()
        .map(text -> parse(text, search))
        .orElseGet(() -> new Cursor(VERSION, search, 0, now, List.of()));
  }

  /// Further on in the same list.
  Cursor at(int offset, List<JsonNode> after) {
    return new Cursor(VERSION, search, offset, rankedAt, after);
  }

  String text() {
    try {
      byte[] json = DocumentJson.MAPPER.writeValueAsBytes(this);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(json)
          + "."
          + Fingerprint.hash(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cursor parse(String text, String search) {
    Cursor cursor = read(text);
    if (!search.equals(cursor.search)) {
      throw new InvalidRequestException(
          "cursor", "cursor belongs to another search; start again without it");
    }
    return cursor;
  }

  private static Cursor read(String text) {
    try {
      int dot = text.indexOf('.');
      byte[] json = Base64.getUrlDecoder().decode(text.substring(0, Math.max(0, dot)));
      Cursor cursor = DocumentJson.MAPPER.readValue(json, Cursor.class);
      if (cursor != null
          && cursor.version == VERSION
          && text.endsWith("." + Fingerprint.hash(json))) {
        return cursor;
      }
    } catch (IOException | IllegalArgumentException e) {
      // said below in the caller's terms
    }
    throw new InvalidRequestException(
        "cursor", "cursor cannot be read; use the nextCursor of an answer as it is");
  }
}
