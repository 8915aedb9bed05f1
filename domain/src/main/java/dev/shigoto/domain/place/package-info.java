/// Where is the work done? Addresses, cities, stations, and how much may be done from home, as an
/// ad states them.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.place;
