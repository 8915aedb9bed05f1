package dev.shigoto.domain.skill;

/// What a word says.
///
/// @param name of the licence or skill, the same for all its spellings
/// @param timid whether the word alone says too little: 看護師 may be a colleague
record SkillWord(String name, SkillFact.Kind kind, boolean timid) {}
