package dev.shigoto.indexer.ad;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes ads of JSON lines.
public final class LineReader {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final AdReader reader;

  public LineReader(AdReader reader) {
    this.reader = reader;
  }

  /// Every line that is not blank, read when it is asked for.
  public Stream<Item> items(Lines lines) {
    return Stream.generate(lines::next)
        .takeWhile(Optional::isPresent)
        .map(Optional::orElseThrow)
        .filter(line -> !line.text().isEmpty())
        .map(this::item);
  }

  Item item(Line line) {
    try {
      return Item.of(reader, line.number(), object(line), line.text());
    } catch (BadFieldException e) {
      Given given = new Given(line.number(), "", line.text());
      return new Item.Bad(given, String.valueOf(e.getMessage()));
    }
  }

  private static ObjectNode object(Line line) {
    if (line.problem().isPresent()) {
      throw new BadFieldException(line.problem().get());
    }
    try {
      if (JSON.readTree(line.text()) instanceof ObjectNode object) {
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
