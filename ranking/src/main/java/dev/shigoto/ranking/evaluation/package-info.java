/// How good is an order? The measures of judged queries, as trec_eval computes them.
@org.jspecify.annotations.NullMarked
package dev.shigoto.ranking.evaluation;
