package dev.shigoto.database.jobs;

import dev.shigoto.domain.job.Job;

/// What a row of `jobs` turned out to be.
sealed interface ReadRow {

  record Good(Job job) implements ReadRow {}

  record Bad(QuarantinedJob job) implements ReadRow {}
}
