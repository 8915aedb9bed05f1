/// Which saved searches does a new job match?
///
/// [dev.shigoto.alerts.matching.JobMatcher] keeps the searches and is given jobs. A query is
/// compiled once, by retrieval, to what is sent to the engine; here that becomes a rule of
/// conditions, each kept once for all searches that need it. The words of a job say which
/// conditions on words it meets; only searches behind those are looked at.
///
/// [dev.shigoto.alerts.matching.MatchLoop] follows new and changed jobs, and stores what matches.
/// Knows nothing of subscribers and mail.
@org.jspecify.annotations.NullMarked
package dev.shigoto.alerts.matching;
