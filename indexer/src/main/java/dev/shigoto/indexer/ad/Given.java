package dev.shigoto.indexer.ad;

/// What a source gave.
///
/// @param number its place in the file or page, counted from 1
/// @param externalId the source's number of the ad; empty where it cannot be read
/// @param text in the source's words
public record Given(long number, String externalId, String text) {}
