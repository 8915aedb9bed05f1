package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SubscriberId;
import java.util.Optional;

/// Whose mail a link stood in.
///
/// @param search that the mail was about, unless it is gone for good
public record MailLink(long mail, SubscriberId owner, Optional<SavedSearchId> search) {}
