/// What does a job market look like when no feed is at hand? {@link dev.shigoto.demo.DemoJobs}
/// writes as many believable ads as wanted, the same for the same seed, and {@link
/// dev.shigoto.demo.DemoQueries} what seekers might type. All sentences are in text files beside
/// the classes; an ad is first drawn as {@link dev.shigoto.demo.Facts} and then put into words, so
/// that its text and its fields agree. Knows no database, no engine and no clock.
@org.jspecify.annotations.NullMarked
package dev.shigoto.demo;
