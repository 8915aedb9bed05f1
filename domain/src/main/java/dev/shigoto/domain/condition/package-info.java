/// What does a Japanese job ad promise, ask for and rule out? {@link
/// dev.shigoto.domain.condition.ConditionReader} reads the conditions of {@link
/// dev.shigoto.domain.job.Condition} from an ad's words by the rules in `condition-rules.txt`, with
/// what follows from them by `condition-entailments.txt` and the words as the ad spells them.
/// A rule is a line of data: `RulesFile` reads them, `WordIndex` finds where they apply,
/// `ConditionRules` applies them. The package knows nothing of places and pay.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.condition;
