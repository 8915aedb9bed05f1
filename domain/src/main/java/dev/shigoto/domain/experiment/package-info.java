/// Which ways to rank are compared, and on whom? {@link dev.shigoto.domain.experiment.Experiment}
/// says it, and deals out seekers by a stable hash; {@link dev.shigoto.domain.experiment.Exposure}
/// is what one answer showed. Knows neither models nor statistics.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.experiment;
