package dev.shigoto.domain.condition;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.Condition;

/// What an ad says of a condition.
///
/// @param span the words that say it, or say what it follows from
public record ConditionFact(Condition condition, Polarity polarity, Span span) {}
