package dev.shigoto.retrieval;

/// What becomes of further postings of an opening that has one in the list.
public enum Repeats {
  /// An opening is one job, in hits and in all counts.
  LEFT_OUT,
  /// Every posting is a job.
  SHOWN
}
