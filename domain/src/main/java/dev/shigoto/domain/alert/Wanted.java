package dev.shigoto.domain.alert;

/// What somebody wants to be told of.
///
/// @param json the body of a search, or a profile: all that decides which jobs are told of
public record Wanted(Kind kind, String json) {

  public enum Kind {
    /// Jobs that a search would find: each is matched as it comes.
    SEARCH,
    /// Jobs that are recommended to a seeker: each turn looks for them.
    PROFILE
  }

  public static Wanted search(String json) {
    return new Wanted(Kind.SEARCH, json);
  }

  public static Wanted profile(String json) {
    return new Wanted(Kind.PROFILE, json);
  }

  public boolean isProfile() {
    return kind == Kind.PROFILE;
  }
}
