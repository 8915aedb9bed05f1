package dev.shigoto.domain.query;

/// What somebody looks for. How the answer is shown (order, page, facets) is not part of it.
///
/// @param text what a job's words must match
/// @param wishes what a job must not contradict, and is the better for meeting
/// @param filters what must hold of a job
public record JobQuery(QueryText text, Wishes wishes, Filters filters) {

  public static final JobQuery ALL = new JobQuery(QueryText.EMPTY, Wishes.NONE, Filters.NONE);

  /// What was typed and chosen, before anybody has understood the words.
  public static JobQuery typed(QueryText text, Filters filters) {
    return new JobQuery(text, Wishes.NONE, filters);
  }

  /// The words of text and wishes, without those of places, for models that read sentences.
  public String sentence() {
    return wishes.isEmpty() ? text.sentence() : (text.sentence() + " " + wishes.words()).strip();
  }
}
