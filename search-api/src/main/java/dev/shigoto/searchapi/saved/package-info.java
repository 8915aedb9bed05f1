/// What do seekers save, and who may change it? Reads and writes saved searches in JSON, for {@link
/// dev.shigoto.searchapi.saved.SavedSearchDesk}, which knows what a link of a mail allows.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.saved;
