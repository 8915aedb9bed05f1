package dev.shigoto.domain.query;

/// What somebody looks for. How the answer is shown (order, page, facets) is not part of it.
///
/// @param text what a job's words must match
/// @param wishes what a job must not contradict, and is the better for meeting
/// @param filters what must hold of a job
/// @param sentence the words of text and wishes as they were typed, for models that read sentences:
///     without places, and without what is wished away (接客なし) unless there is nothing else, for to
///     a model that is 接客
public record JobQuery(QueryText text, Wishes wishes, Filters filters, String sentence) {

  public static final JobQuery ALL = new JobQuery(QueryText.EMPTY, Wishes.NONE, Filters.NONE);

  /// What was typed and chosen, before anybody has understood the words.
  public static JobQuery typed(QueryText text, Filters filters) {
    return new JobQuery(text, Wishes.NONE, filters);
  }

  /// As above, with the words of the clauses as sentence.
  public JobQuery(QueryText text, Wishes wishes, Filters filters) {
    this(text, wishes, filters, sentence(text, wishes));
  }

  /// The same with other filters.
  public JobQuery filtered(Filters other) {
    return new JobQuery(text, wishes, other, sentence);
  }

  private static String sentence(QueryText text, Wishes wishes) {
    if (wishes.isEmpty()) {
      return text.sentence();
    }
    String wanted = (text.sentence() + " " + wishes.wanted()).strip();
    return wanted.isEmpty() ? wishes.unwanted() : wanted;
  }
}
