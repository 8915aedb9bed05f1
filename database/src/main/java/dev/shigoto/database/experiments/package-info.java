/// Which ways to rank are compared, and what came of it? {@link
/// dev.shigoto.database.experiments.ExperimentStore} keeps experiments and what their answers
/// showed, {@link dev.shigoto.database.experiments.Outcomes} counts what seekers did with it.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.experiments;
