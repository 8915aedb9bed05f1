/// How do two stores find out what they hold differently without showing each other everything?
/// Both sum the {@link dev.shigoto.domain.digest.RevisionDigest}s of their jobs by ranges of ids.
/// Whatever else must be told apart is hashed by {@link dev.shigoto.domain.digest.Sha256}.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.digest;
