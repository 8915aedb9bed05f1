package dev.shigoto.searchapi.saved;

import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.retrieval.SearchRequest;
import java.util.Optional;

/// What somebody wants to save.
///
/// @param mail where to send; empty where that is known
public record SavedSearchBody(
    Optional<MailAddress> mail, SearchRequest search, AlertSettings settings) {}
