package dev.shigoto.retrieval;

/// Why a search does not show a job, or where it does.
public record WhyNot(Whereabouts where, Interpretation interpretation) {}
