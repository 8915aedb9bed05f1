package dev.shigoto.retrieval.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.shigoto.domain.query.QueryText;
import dev.shigoto.domain.query.SeekerProfile;
import java.util.List;

/// A seeker's profile as {@link ProfileReader} reads it.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProfileJson(List<String> wanted, FiltersJson filters) {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  /// One line, the same for equal profiles.
  public static String line(SeekerProfile profile) {
    List<String> wanted = profile.wanted().stream().map(QueryText::typed).toList();
    try {
      return JSON.writeValueAsString(new ProfileJson(wanted, FiltersJson.of(profile.filters())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(profile + " has no JSON form", e);
    }
  }
}
