/// Which cities, stations and lines are there, and where? [dev.shigoto.domain.gazetteer.Gazetteer]
/// knows them from built-in tables and from an operator's CSV files, and finds them by what people
/// write. Knows nothing of ads and of travel times.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.gazetteer;
