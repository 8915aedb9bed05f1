package dev.shigoto.domain.query;

import dev.shigoto.domain.query.Clause.InField;
import dev.shigoto.domain.query.Clause.Term;
import dev.shigoto.domain.query.Line.Free;
import dev.shigoto.domain.query.Reading.Effect;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names that say themselves that they are a company's: 株式会社みどり, (医)みどり会.
final class CompanyStage implements StageReader {

  private static final String FORM =
      "(?:株式会社|有限会社|合同会社|合資会社|医療法人(?:社団|財団)?|社会福祉法人|学校法人|一般社団法人|一般財団法人|宗教法人"
          + "|NPO法人|\\((?:株|有|同|医|社福|学|福|財|社)\\))";
  private static final Pattern NAME =
      Pattern.compile("(?:" + FORM + "(?<behind>.{2,})|(?<before>.{2,}?)" + FORM + ")");

  @Override
  public Stage stage() {
    return Stage.COMPANY;
  }

  @Override
  public void read(Line line, Draft draft) {
    for (Free free : line.free()) {
      Matcher name = NAME.matcher(free.text());
      if (name.matches()) {
        String bare = name.group("behind") == null ? name.group("before") : name.group("behind");
        String words = line.typed(free.start(), free.end());
        draft.add(new InField(SearchedField.COMPANY, Term.of(bare)));
        draft.read(new Reading(stage(), words, Effect.TEXT, "会社名：" + bare, Filters.NONE));
        line.take(free.start(), free.end());
      }
    }
  }
}
