package dev.shigoto.indexer.feed;

import dev.shigoto.database.jobs.JobStore;
import dev.shigoto.indexer.fetch.Web;
import java.time.InstantSource;

/// What every run works with.
record RunTools(Web web, JobStore jobs, InstantSource clock) {}
