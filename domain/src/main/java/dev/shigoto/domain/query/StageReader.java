package dev.shigoto.domain.query;

/// Takes out of a line what it understands.
interface StageReader {

  Stage stage();

  void read(Line line, Draft draft);
}
