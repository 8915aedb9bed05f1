/// How long is the way to work? [dev.shigoto.domain.commute.TravelTimes] answers for every station
/// at once, from a model of speeds over the lines of a gazetteer; docs/places.md has the model and
/// its sources. Knows nothing of jobs and of engines.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.commute;
