package dev.shigoto.bench;

import java.net.http.HttpRequest;

/// One search, asked of the API and, as the API would ask it, of the engine.
record Twin(HttpRequest api, HttpRequest raw) {}
