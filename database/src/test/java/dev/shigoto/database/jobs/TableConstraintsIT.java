package dev.shigoto.database.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.database.TestDatabase;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table knows the same words as the domain, and names what it refuses.
final class TableConstraintsIT {

  private static final TestDatabase DB = new TestDatabase();

  @AfterAll
  static void close() {
    DB.close();
  }

  private static int insert(String column, String value) {
    return DB.sql(
        "insert into jobs (source, external_id, title, %s) values ('t', gen_random_uuid(), 'x', %s)"
            .formatted(column, value));
  }

  @Test
  void every_word_of_the_domain_is_allowed() {
    insertAll("employment_type", Arrays.stream(EmploymentType.values()).map(Enum::name));
    insertAll("remote", Arrays.stream(RemoteLevel.values()).map(Enum::name));
    insertAll("status", Arrays.stream(JobStatus.values()).map(Enum::name));
    insertAll("pay_min, pay_unit", Arrays.stream(PayUnit.values()).map(it -> "1', '" + it));
    insertAll("prefecture", Arrays.stream(Prefecture.values()).map(Prefecture::label));
    insertAll("conditions", Arrays.stream(Condition.values()).map(it -> "{" + it + "}"));
  }

  private static void insertAll(String column, Stream<String> values) {
    values.forEach(value -> assertEquals(1, insert(column, "'" + value + "'"), column));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "status, 'OPEN', jobs_status_known",
        "prefecture, '東京', jobs_prefecture_known",
        "conditions, '{NIGHT}', jobs_conditions_known",
        "lat, 35.6, jobs_location_on_earth",
        "pay_min, 1000, jobs_pay_has_unit_and_amount",
        "`pay_unit, pay_min, pay_max`, `'HOUR', 2000, 1000`, jobs_pay_max_not_below_min",
        "occupation_code, 'NURSE', jobs_occupation_has_code_and_name",
        "description, `repeat('長', 100001)`, jobs_description_at_most_100000_characters",
      })
  void a_refusal_names_its_rule(String column, String value, String constraint) {
    Exception e = assertThrows(RuntimeException.class, () -> insert(column, value));
    assertTrue(e.getMessage().contains("\"" + constraint + "\""), e.getMessage());
  }
}
