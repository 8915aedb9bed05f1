package dev.shigoto.database.jobs;

import dev.shigoto.domain.job.Posting;

/// An ad that cannot be stored as it is.
///
/// @param reason in PostgreSQL's words where PostgreSQL refused it
public record RejectedAd(Posting posting, String reason) {}
