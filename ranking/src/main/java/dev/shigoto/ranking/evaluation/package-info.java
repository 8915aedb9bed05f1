/// How good is an order? The measures of judged queries as trec_eval computes them, the files they
/// are read from, and how sure a difference of two settings is. Start at {@link
/// dev.shigoto.ranking.evaluation.Evaluation}. Knows nothing of where answers come from.
@org.jspecify.annotations.NullMarked
package dev.shigoto.ranking.evaluation;
