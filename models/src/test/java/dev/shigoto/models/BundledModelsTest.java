package dev.shigoto.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledModelsTest {

  private static final ModelRegistry MODELS = ModelRegistry.open(Optional.empty());

  @AfterAll
  static void close() {
    MODELS.close();
  }

  @Test
  void every_bundled_model_can_be_used() {
    for (ModelCheck check : MODELS.check(features())) {
      assertEquals(List.of(), check.problems(), check.name());
    }
  }

  /// An index that holds its vectors is searched and written with no other: whoever changes this
  /// makes every operator rebuild.
  @Test
  void the_bundled_embedder_makes_the_vectors_that_indexes_hold() {
    assertEquals("shigoto-static-1@ec41f3b6d0b7", MODELS.embedder().identity());
  }

  @ParameterizedTest(name = "{0} is closer to {1} than to {2}")
  @CsvSource({
    "看護師, ナース, トラック運転手",
    "床屋, 理容師, 警備員",
    "ガードマン, 警備員, 保育士",
    "ケアマネ, 介護支援専門員, システムエンジニア",
    "保母さん, 保育士, 看護師",
    "SE, システムエンジニア, 警備員",
    "ドライバー, トラック運転手, 調理",
    "キッチンスタッフ, 調理, ドライバー",
  })
  void words_of_one_occupation_are_close(String word, String near, String far) {
    assertTrue(cosine(word, near) > cosine(word, far) + 0.1);
  }

  @Test
  void a_query_is_closest_to_the_job_that_it_means() {
    String nurse = "正看護師\n内科病棟での看護業務。採血、点滴、記録など。夜勤はありません。";
    String driver = "4t配送ドライバー\n食品の配送。朝6時に出発し、店舗を回ります。";

    assertTrue(cosine("ナース 日勤", nurse) > cosine("ナース 日勤", driver) + 0.1);
    assertTrue(cosine("トラック運転手", driver) > cosine("トラック運転手", nurse) + 0.1);
  }

  private static double cosine(String query, String passage) {
    float[] a = MODELS.embedder().embed(query, TextRole.QUERY);
    float[] b = MODELS.embedder().embed(passage, TextRole.PASSAGE);
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  /// Those that the bundled rankers read: which there are is not known here.
  private static Set<String> features() {
    return MODELS.manifests().stream()
        .flatMap(it -> it.ranker().stream())
        .flatMap(it -> it.features().stream())
        .collect(Collectors.toSet());
  }
}
