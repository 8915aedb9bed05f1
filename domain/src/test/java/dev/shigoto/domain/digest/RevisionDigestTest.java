package dev.shigoto.domain.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.shigoto.domain.job.JobId;
import org.junit.jupiter.api.Test;

final class RevisionDigestTest {

  @Test
  void it_is_the_beginning_of_the_md5() {
    assertEquals(0xdef474a313L, RevisionDigest.of(new JobId(1), 2)); // md5 of "1:2"
  }

  @Test
  void changes_that_keep_the_sum_of_revisions_do_not_cancel_out() {
    long before = RevisionDigest.of(new JobId(1), 10) + RevisionDigest.of(new JobId(2), 20);
    long after = RevisionDigest.of(new JobId(1), 11) + RevisionDigest.of(new JobId(2), 19);
    assertNotEquals(before, after);
  }
}
