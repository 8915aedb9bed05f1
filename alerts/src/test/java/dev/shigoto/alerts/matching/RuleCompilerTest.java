package dev.shigoto.alerts.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.shigoto.indextemplates.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;

class RuleCompilerTest {

  private static final RuleCompiler COMPILER = new RuleCompiler(new FieldWords());

  @Test
  void a_word_is_looked_for_in_its_field_as_the_engine_cuts_it() {
    Query query = match(Fields.TITLE, "Ｊａｖａエンジニア");

    assertEquals(
        Rules.all(List.of(word(Fields.TITLE, "java"), word(Fields.TITLE, "エンジニア"))),
        COMPILER.compile(query));
  }

  @Test
  void words_side_by_side_are_one_condition() {
    Query query = Query.of(q -> q.matchPhrase(m -> m.field(Fields.TITLE_BIGRAM).query("夜勤なし")));

    assertEquals(
        Words.phrase(Fields.TITLE_BIGRAM, new String[] {"夜勤", "勤な", "なし"}, new int[] {0, 1, 2}),
        COMPILER.compile(query));
  }

  @Test
  void what_is_taken_whole_is_folded_as_in_the_index() {
    assertEquals(
        word(Fields.COMPANY_KEYWORD, "ABC株式会社"),
        COMPILER.compile(term(Fields.COMPANY_KEYWORD, "ＡＢＣ株式会社")));
  }

  @Test
  void what_only_orders_is_left_out() {
    Query must = match(Fields.TITLE, "介護");
    Query should = match(Fields.TITLE, "看護");

    assertEquals(
        word(Fields.TITLE, "介護"),
        COMPILER.compile(Query.of(q -> q.bool(b -> b.must(must).should(should)))));
  }

  @Test
  void a_text_without_words_matches_nothing() {
    assertEquals(Rules.NEVER, COMPILER.compile(match(Fields.TITLE, "・")));
  }

  @Test
  void nothing_at_all_matches_everything() {
    assertEquals(Rules.ALWAYS, COMPILER.compile(Query.of(q -> q.bool(b -> b))));
  }

  @Test
  void a_kind_of_query_that_is_not_known_is_named() {
    Query fuzzy = Query.of(q -> q.fuzzy(f -> f.field(Fields.TITLE).value(FieldValue.of("看護"))));

    assertEquals(
        "a saved search cannot hold a \"fuzzy\" query; leave that filter out",
        assertThrows(UnsupportedQueryException.class, () -> COMPILER.compile(fuzzy)).getMessage());
  }

  private static Query match(String field, String text) {
    return Query.of(
        q -> q.match(m -> m.field(field).query(FieldValue.of(text)).operator(Operator.And)));
  }

  private static Query term(String field, String text) {
    return Query.of(q -> q.term(t -> t.field(field).value(FieldValue.of(text))));
  }

  private static Rule word(String field, String word) {
    return Words.one(field, word);
  }
}
