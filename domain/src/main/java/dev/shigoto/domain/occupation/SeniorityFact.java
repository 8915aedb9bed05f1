package dev.shigoto.domain.occupation;

import dev.shigoto.domain.ad.Span;

/// The level that an ad looks for, and the words that say so.
public record SeniorityFact(Seniority seniority, Span span) {}
