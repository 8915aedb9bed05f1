package dev.shigoto.retrieval;

import dev.shigoto.domain.ad.AdText;
import dev.shigoto.domain.dictionary.SeekersDictionary;
import dev.shigoto.domain.job.Occupation;
import dev.shigoto.domain.occupation.Occupations;
import dev.shigoto.domain.query.JobQuery;
import dev.shigoto.domain.query.Wish.OfOccupation;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the meaning's leg looks for.
///
/// @param sentence as it was typed; words with blanks between them in one order, whichever they
///     were typed in, those for the work before those of wishes: embedders may read the first more
///     closely
/// @param occupations that it speaks of, by the names that ads give them; empty where it names none
record MeantWords(String sentence, String occupations) {

  static MeantWords of(JobQuery query, SeekersDictionary dictionary) {
    Stream<String> wished =
        query.wishes().of(OfOccupation.class).flatMap(it -> it.codes().stream());
    Stream<String> named =
        SearchedTerm.wanted(query.text(), dictionary).stream()
            .flatMap(it -> it.occupation().stream())
            .filter(NamedOccupation::whole)
            .map(NamedOccupation::code);
    return new MeantWords(
        inOneOrder(query),
        Stream.concat(wished, named)
            .distinct()
            .sorted() // words in another order mean the same
            .flatMap(it -> Occupations.byCode(it).stream())
            .map(Occupation::name)
            .collect(Collectors.joining(" ")));
  }

  private static String inOneOrder(JobQuery query) {
    Set<String> wishes =
        query.wishes().all().stream()
            .filter(it -> !it.isInText())
            .flatMap(it -> Stream.of(it.words().split(" ")))
            .collect(Collectors.toSet());
    return Stream.of(query.sentence().split(" "))
        .sorted(
            Comparator.comparing((String it) -> wishes.contains(it)).thenComparing(AdText::normal))
        .collect(Collectors.joining(" "));
  }
}
