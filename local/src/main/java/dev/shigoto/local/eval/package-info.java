/// How good are the answers to judged queries? {@link dev.shigoto.local.eval.Evaluator} asks a
/// platform over its API, as a seeker would, and measures what comes. What the measures are is
/// `ranking`'s.
@org.jspecify.annotations.NullMarked
package dev.shigoto.local.eval;
