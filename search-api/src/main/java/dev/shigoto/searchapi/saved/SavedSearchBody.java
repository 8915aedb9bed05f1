package dev.shigoto.searchapi.saved;

import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.query.SeekerProfile;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.ProfileJson;
import dev.shigoto.retrieval.request.SearchedJson;
import java.util.Optional;

/// What somebody wants to save.
///
/// @param mail where to send; empty where that is known
public record SavedSearchBody(Optional<MailAddress> mail, Subject subject, AlertSettings settings) {

  /// What is told of.
  public sealed interface Subject {

    /// As it is kept.
    Wanted wanted();
  }

  public record Searched(SearchRequest request) implements Subject {

    @Override
    public Wanted wanted() {
      return Wanted.search(SearchedJson.matched(request));
    }
  }

  public record Recommended(SeekerProfile profile) implements Subject {

    @Override
    public Wanted wanted() {
      return Wanted.profile(ProfileJson.line(profile));
    }
  }
}
