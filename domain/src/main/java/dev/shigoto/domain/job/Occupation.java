package dev.shigoto.domain.job;

/// A class of work, for example `NURSE` 看護師.
///
/// @param code stable, used as the filter value
/// @param name what seekers read, in Japanese
public record Occupation(String code, String name) {}
