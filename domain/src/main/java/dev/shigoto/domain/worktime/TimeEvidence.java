package dev.shigoto.domain.worktime;

import dev.shigoto.domain.ad.Span;

/// The words that a statement was read from.
public record TimeEvidence(TimeMatter matter, Span span) {}
