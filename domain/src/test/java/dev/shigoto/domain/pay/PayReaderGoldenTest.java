package dev.shigoto.domain.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.shigoto.domain.job.FixedOvertime;
import dev.shigoto.domain.job.Yen;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class PayReaderGoldenTest {

  @ParameterizedTest
  @CsvFileSource(resources = "pay.golden.tsv", delimiterString = "\t", quoteCharacter = '\0')
  void a_pay_field_says_this(ArgumentsAccessor line) {
    String text = line.getString(0);

    String expected =
        IntStream.range(1, 9)
            .mapToObj(it -> Objects.requireNonNullElse(line.getString(it), ""))
            .collect(Collectors.joining(" | "));
    assertEquals(expected, written(PayFactsFixture.payField(text).read()), text);
  }

  private static String written(PayFacts facts) {
    String piece = facts.piece().isPresent() ? "PIECE" : "";
    return String.join(
        " | ",
        facts.unit().map(Enum::name).orElse(piece),
        yen(facts.min().or(() -> facts.piece().flatMap(PieceRate::min))),
        yen(facts.max().or(() -> facts.piece().flatMap(PieceRate::max))),
        yen(facts.fixedOvertime().map(FixedOvertime::amount)),
        facts.fixedOvertime().map(PayReaderGoldenTest::hours).orElse(""),
        hourly(facts, PayRange::min),
        hourly(facts, PayRange::max),
        facts.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
  }

  private static String yen(Optional<Yen> amount) {
    return amount.map(it -> "" + it.amount()).orElse("");
  }

  private static String hours(FixedOvertime overtime) {
    double hours = overtime.hours().toMinutes() / 60.0;
    return hours == Math.rint(hours) ? "" + (long) hours : "" + hours;
  }

  private static String hourly(PayFacts facts, Function<PayRange, Double> end) {
    return facts.hourly().map(it -> "" + Math.round(end.apply(it))).orElse("");
  }
}
