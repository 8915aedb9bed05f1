package dev.shigoto.demo;

import dev.shigoto.domain.job.Employer;

/// Who hires for what kind of place.
///
/// @param kind key of `employers.tsv`
/// @param name what the place is called, for example 温泉旅館
record Workplace(String kind, Employer employer, String name) {}
