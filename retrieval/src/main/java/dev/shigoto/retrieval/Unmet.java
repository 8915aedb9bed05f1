package dev.shigoto.retrieval;

/// Something that is asked of a job, and does not hold.
///
/// @param own what the job says of the matter; empty if nothing
public record Unmet(Asked asked, String own) {}
