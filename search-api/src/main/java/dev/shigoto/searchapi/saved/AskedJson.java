package dev.shigoto.searchapi.saved;

import dev.shigoto.domain.alert.SavedSearchState;

/// What became of a search to save: no mail is sent before its address is confirmed.
public record AskedJson(String id, SavedSearchState state) {}
