package dev.shigoto.indexer.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.shigoto.indexer.ad.Item;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Lets of several ads with one title and one text the first pass, and what is no ad, for its
/// reason to be told. They are compared as the source wrote them: blanks and all.
final class FirstOfEach implements Predicate<Item> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String textField;
  private final Set<Words> seen = new HashSet<>();

  private record Words(JsonNode title, JsonNode text) {}

  FirstOfEach(FileFormat format) {
    this.textField = format.textField();
  }

  @Override
  public boolean test(Item item) {
    return switch (item) {
      case Item.Good good -> seen.add(words(good.given().text()));
      case Item.Bad _ -> true;
    };
  }

  private Words words(String line) {
    try {
      JsonNode ad = JSON.readTree(line);
      return new Words(ad.path("title"), ad.path(textField));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("read as an ad, and now no JSON: " + line, e);
    }
  }
}
