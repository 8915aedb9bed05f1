package dev.shigoto.database.alert;

import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SubscriberId;
import java.util.List;

/// New jobs that the owner of a saved search is told of.
///
/// @param mail that tells of them; later ones of the same owner have higher numbers
/// @param name of the saved search
/// @param jobs those that are still open, the best first
/// @param others that match too and are only counted
public record ClaimedDigest(
    long mail,
    SubscriberId owner,
    SavedSearchId search,
    String name,
    List<ToldJob> jobs,
    int others) {}
