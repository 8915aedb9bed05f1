package dev.shigoto.searchapi.request;

/// Completions of what was typed so far.
public record SuggestRequest(String typed, int size) {}
