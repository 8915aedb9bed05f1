/// What do people want to be told of, and when? A {@link dev.shigoto.domain.alert.SavedSearch} is
/// what somebody looks for, kept as the JSON of a search request, and the {@link
/// dev.shigoto.domain.alert.AlertSettings} of the mail that it makes.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.alert;
