/// What is in the next mail of a saved search? {@link dev.shigoto.alerts.digest.DigestTurns} gives
/// every search that is due one turn: it takes what matched, leaves out what the person was told
/// before or can no longer have, and claims the rest in the ledger, in one transaction.
@org.jspecify.annotations.NullMarked
package dev.shigoto.alerts.digest;
