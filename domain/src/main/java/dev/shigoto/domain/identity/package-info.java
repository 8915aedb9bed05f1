/// Which ads offer the same opening? {@link dev.shigoto.domain.identity.AdSignature} is what of an
/// ad is compared, {@link dev.shigoto.domain.identity.SameOpening} the rule, {@link
/// dev.shigoto.domain.identity.Clusters} the groups that it makes, and {@link
/// dev.shigoto.domain.identity.IdentityFacts} what can be said of a group: since when, how often
/// again, and what a seeker may want to look at. Pure; it knows nothing of where signatures are
/// kept.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.identity;
