package dev.shigoto.domain.job;

/// A station near the workplace.
///
/// @param line for example JR山手線; empty where the ad does not say
/// @param name without 駅, for example 渋谷
/// @param walkMinutes from station to workplace
public record StationAccess(String line, String name, int walkMinutes) {}
