package dev.shigoto.searchapi.saved;

import java.util.List;
import java.util.Optional;

/// All saved searches of a person.
///
/// @param current the id of the one that the link's mail was about; absent if it is gone
public record SavedSearchesJson(List<SavedSearchJson> searches, Optional<String> current) {}
