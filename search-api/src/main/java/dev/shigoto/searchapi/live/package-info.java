/// How does a page show new jobs of saved searches while they come? {@link
/// dev.shigoto.searchapi.live.LiveDigests} follows the ledger and tells all who look on, by
/// server-sent events.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.live;
