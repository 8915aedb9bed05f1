package dev.shigoto.searchapi.saved;

import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.domain.query.SeekerProfile;
import dev.shigoto.domain.query.Stage;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.JsonFields;
import dev.shigoto.retrieval.request.ProfileReader;
import dev.shigoto.retrieval.request.SearchReader;
import dev.shigoto.searchapi.saved.SavedSearchBody.Recommended;
import dev.shigoto.searchapi.saved.SavedSearchBody.Searched;
import dev.shigoto.searchapi.saved.SavedSearchBody.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads what somebody wants to be told of: a `search` or a `profile`, neither of which may be
/// empty.
final class SubjectReader {

  private static final int LONGEST = 10_000;
  private static final int LONGEST_OWN_NAME = 60;
  private static final String USUAL_NAME = "新着求人";
  private static final String PROFILES_NAME = "おすすめ求人";

  private final QueryUnderstanding understanding;
  private final TravelTimes travel;

  SubjectReader(QueryUnderstanding understanding, TravelTimes travel) {
    this.understanding = understanding;
    this.travel = travel;
  }

  /// Empty where it is at fault, which is noted.
  Optional<Subject> read(JsonFields fields) {
    Optional<JsonFields> search = fields.object("search");
    Optional<JsonFields> profile = fields.object("profile");
    if (search.isPresent() && profile.isPresent()) {
      fields.make("profile", SubjectReader::both);
    }
    if (profile.isPresent()) {
      return profile(fields, profile.get());
    }
    fields.require("search");
    return search(fields, search.orElseGet(fields::nothing));
  }

  private static Object both() {
    throw new IllegalArgumentException("profile must be left out where there is a search");
  }

  private Optional<Subject> search(JsonFields fields, JsonFields searchFields) {
    SearchRequest search = SearchReader.read(searchFields, travel);
    searchFields.rejectUnknown();
    return fields.make("search", () -> checked(search));
  }

  private Subject checked(SearchRequest search) {
    require(
        asks(search.query(), search.understand()),
        "search must have a condition: a word that says something or a filter; without one it"
            + " would match every job");
    return ofBearableLength("search", new Searched(search));
  }

  private Optional<Subject> profile(JsonFields fields, JsonFields profileFields) {
    return ProfileReader.read(profileFields, travel)
        .flatMap(profile -> fields.make("profile", () -> checked(profile)));
  }

  private Subject checked(SeekerProfile profile) {
    require(
        profile.queries().stream().allMatch(query -> asks(query, Stage.ALL)),
        "profile must say what is looked for: name work in wanted, or set a filter such as"
            + " prefecture");
    return ofBearableLength("profile", new Recommended(profile));
  }

  private boolean asks(JobQuery query, Set<Stage> understand) {
    return Narrowing.narrows(understanding.understand(query, understand));
  }

  private static Subject ofBearableLength(String name, Subject subject) {
    int length = subject.wanted().json().length();
    require(
        length <= LONGEST,
        "%s must have at most %,d characters as JSON, but has %,d"
            .formatted(name, LONGEST, length));
    return subject;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /// What it is called by whose owner gave it no name.
  static String nameOf(Subject subject) {
    return switch (subject) {
      case Searched(SearchRequest request) -> orElse(request.query().text().typed(), USUAL_NAME);
      case Recommended(SeekerProfile profile) ->
          orElse(
              profile.wanted().stream().map(QueryText::typed).collect(Collectors.joining("・")),
              PROFILES_NAME);
    };
  }

  private static String orElse(String typed, String usual) {
    String text = typed.strip();
    int letters = Math.min(LONGEST_OWN_NAME, text.codePointCount(0, text.length()));
    return text.isEmpty() ? usual : text.substring(0, text.offsetByCodePoints(0, letters));
  }
}
