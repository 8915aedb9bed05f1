package dev.shigoto.domain.lint;

import dev.shigoto.domain.ad.Span;
import java.util.Optional;

/// Something in an ad that its employer should look at. Not legal advice.
///
/// @param severity that of the rule; lower where the ad's source leaves the item out for everybody
/// @param evidence the words it stands on; empty where something is missing
/// @param detail what is the matter in this ad, in Japanese
public record Finding(LintRule rule, Severity severity, Optional<Span> evidence, String detail) {}
