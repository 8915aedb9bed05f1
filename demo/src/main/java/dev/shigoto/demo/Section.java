package dev.shigoto.demo;

/// The parts of a description.
enum Section {
  OPENING,
  TASKS,
  DAY,
  POINTS,
  MOOD,
  VOICE,
  PERSON,
  TERMS,
  BENEFITS,
  ACCESS,
  ABOUT,
  TRAINING,
  APPLY,
  CLOSING
}
