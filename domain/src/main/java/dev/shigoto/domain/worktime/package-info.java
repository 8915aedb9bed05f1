/// When is the work done, and when is it not? Hours, shifts, days of the week, overtime and days
/// off, as an ad states them.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.worktime;
