package dev.shigoto.alerts.matching;

import dev.shigoto.domain.alert.SavedSearchId;

/// A saved search that a job matches.
///
/// @param score cosine to what was looked for; NaN where the words or the filters match
public record Found(SavedSearchId savedSearch, float score) {}
