package dev.shigoto.alerts.matching;

import dev.shigoto.indextemplates.Fields;
import dev.shigoto.indextemplates.IndexedValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a job, field by field, as the engine would index them; and beside its fields those
/// of its nested objects and the squares that it lies in.
record JobWords(FieldWords fields, IndexedValues job) {

  FieldTokens of(String field) {
    FieldTokens tokens = new FieldTokens();
    List<String> texts = texts(field);
    if (fields.isText(field)) {
      int place = 0;
      for (String text : texts) {
        place = read(field, text, tokens, place) + FieldWords.GAP;
      }
    } else {
      texts.forEach(text -> tokens.add(text, 0));
    }
    return tokens;
  }

  private List<String> texts(String field) {
    if (field.equals(Fields.POINTS + RuleCompiler.CELLS)) {
      return job.points(Fields.POINTS).stream().map(GeoCells::of).distinct().toList();
    }
    if (field.startsWith(RuleCompiler.OF_OBJECTS)) {
      return ofObjects(field.substring(RuleCompiler.OF_OBJECTS.length()));
    }
    return job.texts().getOrDefault(field, List.of());
  }

  private List<String> ofObjects(String field) {
    List<String> texts = new ArrayList<>();
    for (IndexedValues object : job.objects(field.substring(0, field.indexOf('.')))) {
      texts.addAll(object.texts().getOrDefault(field, List.of()));
    }
    return texts;
  }

  /// @return the place behind the last word
  private int read(String field, String text, FieldTokens tokens, int first) {
    try (TokenStream stream = fields.ofDocuments().tokenStream(field, text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      int place = first - 1;
      stream.reset();
      while (stream.incrementToken()) {
        place += step.getPositionIncrement();
        tokens.add(word.toString(), place);
      }
      stream.end();
      return place + 1 + step.getPositionIncrement();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot analyse a string in memory", e);
    }
  }
}
