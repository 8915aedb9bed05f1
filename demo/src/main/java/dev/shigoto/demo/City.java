package dev.shigoto.demo;

import dev.shigoto.domain.job.GeoPoint;
import dev.shigoto.domain.job.Prefecture;

/// A municipality or a ward of a big city.
///
/// @param name for example 渋谷区 or 横浜市西区
/// @param center its office
/// @param thousands of inhabitants
public record City(Prefecture prefecture, String name, GeoPoint center, int thousands) {}
