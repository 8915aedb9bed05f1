package dev.shigoto.ranking;

import dev.shigoto.domain.job.JobId;
import java.util.OptionalInt;

/// A job of an answer.
///
/// @param team the ranking that picked it, from 0, where several made the list together
public record Shown(JobId id, double score, OptionalInt team) {}
