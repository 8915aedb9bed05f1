package dev.shigoto.indexer.feed;

import dev.shigoto.indexer.fetch.Validators;
import java.util.Optional;

/// The version of a page that was stored last.
///
/// @param next cursor of the page behind it
record KnownPage(Validators validators, Optional<String> next) {}
