/// How does a caller learn that a request failed? Every error of the API, the container's own
/// included, is one {@link dev.shigoto.searchapi.problem.Problem}: RFC 9457, in English, with the
/// field at fault and the next step. Routes throw; {@link
/// dev.shigoto.searchapi.problem.ProblemAnswers} is the one place that turns exceptions into
/// answers.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.problem;
