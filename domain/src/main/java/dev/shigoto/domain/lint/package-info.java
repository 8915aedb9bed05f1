/// Does an ad say what Japanese law and guidelines ask of it? {@link
/// dev.shigoto.domain.lint.AdLint} reads an ad and names what is missing, unclear or not allowed,
/// each with the words it stands on, its legal source, and what to write instead.
///
/// A finding is a hint of a program that reads words, not legal advice and not a verdict: whether
/// an ad breaks a law depends on facts that no ad tells. What is only conspicuous is a notice, and
/// exceptions that the law allows are looked for before a finding is made.
///
/// Word lists are in `lint-words.txt`, the texts for employers in `advice.tsv`. Every pattern is
/// bounded. The package knows nothing of feeds, engines or HTTP.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.lint;
