package dev.shigoto.alerts.matching;

import dev.shigoto.retrieval.MatchRule;
import dev.shigoto.retrieval.Mode;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a saved search waits for: any of some rules, or a job that another rule allows and that has
/// a meaning.
///
/// @param exact each suffices
/// @param allowed must hold of a job that has the meaning; empty where meaning does not count
/// @param sentence whose meaning counts; blank where none does
/// @param since at most this long ago
record Plan(List<Rule> exact, Optional<Rule> allowed, String sentence, Optional<Period> since) {

  Plan {
    exact = List.copyOf(exact);
  }

  /// @throws UnsupportedQueryException if the rule cannot be asked of a job that comes, or would
  ///     hold of every one
  static Plan of(MatchRule rule, Mode mode, RuleCompiler compiler) {
    boolean meaning = mode != Mode.KEYWORD && !rule.sentence().isBlank();
    List<Rule> exact = new ArrayList<>();
    if (mode != Mode.SEMANTIC || !meaning) {
      exact.add(narrow(compiler.compile(rule.words()), rule));
    }
    Optional<Rule> allowed =
        meaning ? Optional.of(compiler.compile(rule.allowed())) : Optional.empty();
    if (!rule.named().isEmpty()) {
      List<Rule> named = rule.named().stream().map(compiler::compile).toList();
      allowed.ifPresent(it -> exact.add(Rules.all(List.of(it, Rules.any(named)))));
    }
    return new Plan(exact, allowed, meaning ? rule.sentence() : "", rule.postedSince());
  }

  private static Rule narrow(Rule words, MatchRule rule) {
    if (words.equals(Rules.ALWAYS) && rule.postedSince().isEmpty()) {
      throw UnsupportedQueryException.ofEverything();
    }
    return words;
  }
}
