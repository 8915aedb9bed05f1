package dev.shigoto.indexer.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.job.JobAd;

/// Makes an ad of a line.
final class LineReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final AdReader reader;

  LineReader(AdReader reader) {
    this.reader = reader;
  }

  /// @throws BadFieldException if the line is no ad
  JobAd read(FeedLine line) {
    if (line.problem().isPresent()) {
      throw new BadFieldException(line.problem().get());
    }
    try {
      return reader.read(new JsonFields("", object(line.text())));
    } catch (IllegalArgumentException e) { // a value that the domain refuses
      throw new BadFieldException(String.valueOf(e.getMessage()));
    }
  }

  private static ObjectNode object(String text) {
    try {
      if (JSON.readTree(text) instanceof ObjectNode object) {
        return object;
      }
      throw new BadFieldException("the line must be a JSON object");
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new BadFieldException(
          "the line is not JSON: " + e.getOriginalMessage() + " (column " + column + ")");
    }
  }
}
