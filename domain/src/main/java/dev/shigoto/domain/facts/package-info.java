/// What does an ad really say, all in all? [dev.shigoto.domain.facts.AdAnalysis] asks every reader
/// of an ad's words and keeps their answers together as [dev.shigoto.domain.facts.AdFacts];
/// [dev.shigoto.domain.facts.FactSheet] is the form in which people and programs get them. Knows
/// nothing of where ads come from and where facts are kept.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.facts;
