package dev.shigoto.searchapi.request;

import dev.shigoto.retrieval.SearchRequest;
import java.util.Optional;

/// A search and who asks.
///
/// @param clientId a browser or an app, as its events name it; takes part in experiments
public record AskedSearch(SearchRequest request, Optional<String> clientId) {}
