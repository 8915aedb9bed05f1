/// What does a Japanese job ad promise, ask for or rule out? {@link
/// dev.shigoto.domain.condition.ConditionFinder} reads the conditions of {@link
/// dev.shigoto.domain.job.Condition} from an ad's words by the rules in `condition-rules.txt`.
/// It knows nothing of places and pay.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.condition;
