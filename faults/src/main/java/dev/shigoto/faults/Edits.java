package dev.shigoto.faults;

import dev.shigoto.domain.job.JobStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Random statements over the jobs of one source.
final class Edits {

  private static final int COMPANIES = 6;

  private final JobSql sql;
  private final RandomGenerator random;
  private final Map<String, Long> graves = new HashMap<>();
  private int serial;

  Edits(String source, RandomGenerator random) {
    this.sql = new JobSql(source);
    this.random = random;
  }

  /// One that no job had before.
  String title() {
    return "看護師 %s %d".formatted(sql.source(), ++serial);
  }

  /// The employer of a new ad; empty for some.
  String company() {
    int number = random.nextInt(COMPANIES + 2);
    return number < COMPANIES ? "会社 %s %d".formatted(sql.source(), number) : "";
  }

  Edit retitle(String id) {
    String title = title();
    return new Edit(
        handle -> sql.retitle(handle, id, title),
        jobs -> jobs.computeIfPresent(id, (k, job) -> job.with(job.content().withTitle(title))));
  }

  Edit status(String id) {
    JobStatus[] all = JobStatus.values();
    JobStatus status = random.nextBoolean() ? JobStatus.ACTIVE : all[random.nextInt(all.length)];
    return new Edit(
        handle -> sql.status(handle, id, status),
        jobs -> jobs.computeIfPresent(id, (k, job) -> job.with(job.content().withStatus(status))));
  }

  Edit delete(String id) {
    return new Edit(handle -> graves.put(id, sql.delete(handle, id)), jobs -> jobs.remove(id));
  }

  /// Under its old id, if this writer has deleted it.
  Edit insert(String id) {
    String title = title();
    return new Edit(
        handle -> {
          Long grave = graves.remove(id);
          if (grave == null) {
            sql.insert(handle, id, title);
          } else {
            sql.insertAgain(handle, grave, id, title);
          }
        },
        jobs -> jobs.put(id, KnownJob.healthy(JobContent.active(title, ""))));
  }

  Edit rename(String company) {
    String name = "会社 %s 新%d".formatted(sql.source(), ++serial);
    return new Edit(
        handle -> sql.renameCompany(handle, company, name),
        jobs ->
            jobs.replaceAll(
                (id, job) ->
                    !company.isEmpty() && job.content().company().equals(company)
                        ? job.with(job.content().withCompany(name))
                        : job));
  }

  Edit poison(String id, Poison poison) {
    return new Edit(
        handle -> sql.assign(handle, id, poison.assignments()),
        jobs -> jobs.computeIfPresent(id, (k, job) -> new KnownJob(job.content(), poison)));
  }

  Edit cure(String id) {
    return new Edit(
        handle -> sql.assign(handle, id, Poison.CURE),
        jobs -> jobs.computeIfPresent(id, (k, job) -> KnownJob.healthy(job.content())));
  }

  /// One of `all`.
  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
