package dev.shigoto.retrieval;

import java.util.List;

/// What else would find more.
///
/// @param complete whether all could be counted
record MoreJobs(List<Relaxation> relaxations, List<DidYouMean> didYouMean, boolean complete) {

  static final MoreJobs NONE = new MoreJobs(List.of(), List.of(), true);

  static final MoreJobs UNKNOWN = new MoreJobs(List.of(), List.of(), false);
}
