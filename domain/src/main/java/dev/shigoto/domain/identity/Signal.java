package dev.shigoto.domain.identity;

import java.util.List;

/// Something in the history of an opening that a seeker may want to look at, with what it was seen
/// by. It says what was observed, never why: a hospital that always hires looks like an ad that
/// nobody hires for.
///
/// @param evidence sentences in Japanese, each with its figure
public record Signal(Kind kind, List<String> evidence) {

  public enum Kind {
    /// Open for 120 days or more.
    LONG_OPEN("掲載期間が長い"),
    /// Posted again three times or more.
    REPOSTED_OFTEN("再掲載が多い"),
    /// Posted again in the same words three times or more.
    SAME_WORDS_AGAIN("同じ文面の再掲載"),
    /// Open for 120 days or more, and never was a word changed.
    NEVER_CHANGED("内容の変更なし"),
    /// One source has it open three times or more.
    SEVERAL_AT_ONCE("同時に複数掲載"),
    /// Long open, again and again, in the same words: the pattern of what is called a ghost job.
    GHOST_JOB_PATTERN("長期・反復掲載");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /// What seekers read.
    public String label() {
      return label;
    }
  }

  public Signal {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(kind + " needs evidence");
    }
  }
}
