package dev.shigoto.retrieval.request;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.query.Filters;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.SeekerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a seeker's profile: `{"wanted": ["看護師", "医療事務"], "filters": {…}}`, with the filters of
/// a search.
public final class ProfileReader {

  private ProfileReader() {}

  /// The JSON of a profile.
  ///
  /// @throws InvalidFieldsException naming all faults
  public static SeekerProfile read(byte[] body, TravelTimes travel) {
    JsonFields fields = JsonFields.of(body);
    Optional<SeekerProfile> profile = read(fields, travel);
    fields.end();
    return profile.orElseThrow();
  }

  /// The fields of a profile; empty where some are at fault.
  public static Optional<SeekerProfile> read(JsonFields fields, TravelTimes travel) {
    List<QueryText> wanted = new ArrayList<>();
    fields
        .texts("wanted")
        .forEach(typed -> fields.make("wanted", () -> work(typed)).ifPresent(wanted::add));
    JsonFields filterFields = fields.object("filters").orElseGet(fields::nothing);
    Filters filters = FilterReader.read(filterFields, travel);
    filterFields.rejectUnknown();
    fields.rejectUnknown();
    return fields.make("wanted", () -> new SeekerProfile(wanted, filters));
  }

  private static QueryText work(String typed) {
    if (typed.isBlank()) {
      throw new IllegalArgumentException("wanted must name work such as 看護師, but was blank");
    }
    return QueryText.parse(typed);
  }
}
