package dev.shigoto.domain.place;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.Place;
import java.util.Optional;

/// One place of work.
///
/// @param place its point is the source's own or that of the municipality's office
/// @param exact whether the point is the source's own
/// @param span empty where a source has a field of its own for it
public record Workplace(Place place, boolean exact, Optional<Span> span) {}
