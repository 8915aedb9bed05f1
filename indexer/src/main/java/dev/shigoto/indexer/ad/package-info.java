/// How does what a source says become an ad? A reader per format makes
/// [dev.shigoto.domain.job.JobAd]s of fields, by way of an [dev.shigoto.indexer.ad.AdDraft]
/// that reads the rest from the ad's own words; [dev.shigoto.indexer.ad.AdWriter] stores
/// them. What is no ad keeps its reason. Knows nothing of where the fields come from.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.ad;
