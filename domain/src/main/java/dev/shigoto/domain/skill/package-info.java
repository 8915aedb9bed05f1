/// Which licences and skills does an ad speak of, and does it ask for them? {@link
/// dev.shigoto.domain.skill.SkillReader} answers with each one's need and the words; {@link
/// dev.shigoto.domain.skill.SkillFinder} only with the names. The words are data, in `licences.tsv`
/// and `skills.tsv`.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.skill;
