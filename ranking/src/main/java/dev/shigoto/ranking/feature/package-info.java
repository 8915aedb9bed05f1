/// What speaks for a job? One file per feature; {@link dev.shigoto.ranking.feature.Features} lists
/// them. A feature is a pure function of request and candidate, and says NaN where it has nothing
/// to go by: served and offline rows come from the same classes.
@org.jspecify.annotations.NullMarked
package dev.shigoto.ranking.feature;
