package dev.shigoto.retrieval.suggest;

import java.util.List;
import java.util.stream.Stream;

/// What stands before or behind the own name of a company.
public final class EmployerForms {

  private static final List<String> FORMS =
      List.of(
          "株式会社",
          "有限会社",
          "合同会社",
          "合資会社",
          "合名会社",
          "医療法人社団",
          "医療法人財団",
          "社会医療法人",
          "医療法人",
          "社会福祉法人",
          "学校法人",
          "一般社団法人",
          "一般財団法人",
          "公益社団法人",
          "公益財団法人",
          "特定非営利活動法人",
          "NPO法人",
          "税理士法人",
          "弁護士法人",
          "監査法人",
          "宗教法人",
          "農業協同組合",
          "生活協同組合");

  /// As ads shorten the commonest of them.
  private static final List<String> SHORT = List.of("(株)", "(有)", "(同)", "(医)", "(福)", "(学)");

  private EmployerForms() {}

  /// The own name of a company, and how it reads with each form before and behind it.
  public static List<String> fullNames(String own) {
    return Stream.concat(
            Stream.of(own),
            Stream.concat(FORMS.stream(), SHORT.stream())
                .flatMap(form -> Stream.of(form + own, own + form, form + " " + own)))
        .toList();
  }

  /// Letters before the own name; 0 where that comes first.
  static int length(String name) {
    int length = FORMS.stream().filter(name::startsWith).mapToInt(String::length).max().orElse(0);
    while (length > 0 && length < name.length() && Character.isWhitespace(name.charAt(length))) {
      length++;
    }
    return length < name.length() ? length : 0;
  }
}
