package dev.shigoto.domain.pay;

import dev.shigoto.domain.ad.Span;
import dev.shigoto.domain.job.Yen;
import java.util.Optional;

/// What is paid for a piece of work: 1コマ2,000円.
public record PieceRate(Optional<Yen> min, Optional<Yen> max, Span span) {}
