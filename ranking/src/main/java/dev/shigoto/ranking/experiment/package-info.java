/// Which of these ways to rank is better, and are we sure? {@link
/// dev.shigoto.ranking.experiment.TeamDraft} lets them make one list together, {@link
/// dev.shigoto.ranking.experiment.Verdict} judges what seekers did with the answers. Pure
/// functions: knows no models, no clocks and no database.
@org.jspecify.annotations.NullMarked
package dev.shigoto.ranking.experiment;
