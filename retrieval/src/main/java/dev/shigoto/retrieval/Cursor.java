package dev.shigoto.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shigoto.indextemplates.DocumentJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/// Where the next page starts. Opaque to callers: it goes out and comes back as URL-safe Base64.
///
/// @param version of this format
/// @param search the fingerprint of query and order, so that a cursor only continues its own list
/// @param offset hits that were shown so far
/// @param rankedAt the moment for which the first page was ranked, kept so that the list stays
/// @param after the sort values of the last hit; empty in lists by relevance
record Cursor(int version, String search, int offset, Instant rankedAt, List<JsonNode> after) {

  private static final int VERSION = 1;

  static Cursor at(String search, int offset, Instant rankedAt, List<JsonNode> after) {
    return new Cursor(VERSION, search, offset, rankedAt, after);
  }

  /// @throws InvalidRequestException if `text` is no cursor, or one of another search
  static Cursor parse(String text, String search) {
    Cursor cursor = read(text);
    if (cursor.version != VERSION || cursor.offset < 1) {
      throw unusable();
    }
    if (!search.equals(cursor.search)) {
      throw new InvalidRequestException(
          "cursor", "cursor belongs to another search; start again without it");
    }
    return cursor;
  }

  String text() {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(DocumentJson.MAPPER.writeValueAsBytes(this));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cursor read(String text) {
    try {
      return DocumentJson.MAPPER.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
    } catch (IOException | IllegalArgumentException e) {
      throw unusable();
    }
  }

  private static InvalidRequestException unusable() {
    return new InvalidRequestException(
        "cursor", "cursor cannot be read; use the nextCursor of an answer as it is");
  }
}
