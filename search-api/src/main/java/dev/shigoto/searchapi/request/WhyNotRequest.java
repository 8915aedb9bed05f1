package dev.shigoto.searchapi.request;

import dev.shigoto.domain.job.JobId;
import dev.shigoto.retrieval.SearchRequest;

/// A search, and a job of which it is asked where it is.
public record WhyNotRequest(JobId job, SearchRequest search) {}
