/// What ranking sees: a {@link dev.shigoto.ranking.candidate.RankingRequest} and its {@link
/// dev.shigoto.ranking.candidate.Candidate}s, plain values whoever retrieved them.
@org.jspecify.annotations.NullMarked
package dev.shigoto.ranking.candidate;
