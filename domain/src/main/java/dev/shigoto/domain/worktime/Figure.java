package dev.shigoto.domain.worktime;

/// One number of a job's working time.
public record Figure(double value, Basis basis) {}
