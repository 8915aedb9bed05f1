package dev.shigoto.demo;

/// An ad's words.
record Wording(String title, String description) {}
