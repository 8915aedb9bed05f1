package dev.shigoto.models.occupation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.occupation.OccupationByMeaning.Guess;
import dev.shigoto.models.ModelRegistry;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NearestOccupationTest {

  private static ModelRegistry models;
  private static NearestOccupation nearest;

  @BeforeAll
  static void open() {
    models = ModelRegistry.open(Optional.empty());
    nearest = NearestOccupation.ofCatalogue(models.embedder());
  }

  @AfterAll
  static void close() {
    models.close();
  }

  @Test
  void a_title_is_near_the_class_whose_names_mean_the_same() {
    assertEquals(Optional.of("NURSE"), nearest.nearest("看護師").map(Guess::code));
    assertEquals(Optional.of("HAIRDRESSER"), nearest.nearest("美容師・理容師").map(Guess::code));
  }

  @Test
  void a_title_that_says_nothing_of_the_work_is_near_none() {
    assertEquals(Optional.empty(), nearest.nearest("正社員（急募）"));
    assertEquals(Optional.empty(), nearest.nearest(""));
    assertEquals(Optional.empty(), nearest.nearest("北口店"));
    assertEquals(Optional.empty(), nearest.nearest("作業員"));
  }

  @Test
  void a_guess_is_less_sure_the_farther_it_is() {
    double near = nearest.nearest("看護師").orElseThrow().score();

    assertTrue(near > Calibration.OF_CATALOGUE.atLeast() && near <= 1);
    assertEquals(Optional.empty(), Calibration.OF_CATALOGUE.score(Double.NaN));
  }
}
