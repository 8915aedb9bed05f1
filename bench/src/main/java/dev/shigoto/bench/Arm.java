package dev.shigoto.bench;

import java.util.Map;
import java.util.function.Supplier;

/// One way of doing the work that is compared.
///
/// @param pass does the work once and gives its figures by name, for example p50 in milliseconds
record Arm(String name, Supplier<Map<String, Double>> pass) {}
