package dev.shigoto.indexer.ad;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shigoto.domain.job.JobAd;
import java.util.List;
import java.util.function.Supplier;

/// One thing that a source gave: an ad, or the reason why it is none.
public sealed interface Item {

  Given given();

  /// @param notes what had to be corrected
  record Good(Given given, JobAd ad, List<String> notes) implements Item {}

  /// @param reason names the field, where one is at fault
  record Bad(Given given, String reason) implements Item {}

  /// What `reader` makes of `given`.
  static Item of(Given given, Supplier<ReadAd> reader) {
    try {
      ReadAd read = reader.get();
      return new Good(given, read.ad(), read.notes());
    } catch (BadFieldException | IllegalArgumentException e) { // the latter: the domain refuses
      return new Bad(given, String.valueOf(e.getMessage()));
    }
  }

  /// What `reader` makes of a JSON object.
  ///
  /// @param number its place among its neighbours, counted from 1
  static Item of(AdReader reader, long number, ObjectNode object) {
    return of(reader, number, object, object.toString());
  }

  /// @param text of which the object was parsed
  static Item of(AdReader reader, long number, ObjectNode object, String text) {
    Given given = new Given(number, object.path(reader.idField()).asText(""), text);
    return of(given, () -> reader.read(new JsonFields("", object)));
  }
}
