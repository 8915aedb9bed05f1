/// Experiments on live searches: {@link dev.shigoto.searchapi.experiment.Experiments} says how an
/// answer is to be ordered, without asking the database, and notes what it showed; {@link
/// dev.shigoto.searchapi.experiment.ExperimentDesk} starts, stops and reports them.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.experiment;
