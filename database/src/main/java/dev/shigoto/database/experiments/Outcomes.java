package dev.shigoto.database.experiments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/// Counts what seekers did with the answers of experiments. An event counts if it was received
/// from the same client within the time that the plan gives, by our clock; so what was counted
/// once never changes.
public final class Outcomes {

  private final Jdbi jdbi;

  /// For {@link dev.shigoto.database.Database}, which everybody else asks.
  public Outcomes(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Seekers of an arm and those of them who reached the goal.
  public record Group(int arm, long seekers, long reached) {}

  /// Searches of an arm, or of all teams together where `arm` is -1.
  ///
  /// @param empty those that found nothing
  public record Answers(int arm, long searches, long empty, double p95Millis) {}

  /// How an arm that nobody saw did.
  ///
  /// @param overlap mean of what it shares with the ten best that were served
  public record Shadows(int arm, long runs, long failed, double overlap, double p95Millis) {}

  /// Of an A/B test, those whose time is over.
  public List<Group> groups(ExperimentRun run, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    with seekers as (
                      select client_id, arm, min(served_at) as since
                        from experiment_searches
                       where experiment_id = (select id from experiments where name = :name)
                       group by client_id, arm
                      having min(served_at) <= cast(:now as timestamptz) - make_interval(secs => :within)),
                    reached as (
                      select distinct s.client_id
                        from seekers
                        join experiment_searches s on s.client_id = seekers.client_id
                         and s.experiment_id = (select id from experiments where name = :name)
                        join events e on e.query_id = s.query_id and e.client_id = s.client_id
                       where e.action = :goal
                         and e.received_at between s.served_at - interval '1 minute'
                                               and seekers.since + make_interval(secs => :within))
                    select arm, count(*) as seekers, count(reached.client_id) as reached
                      from seekers left join reached using (client_id)
                     group by arm order by arm
                    """)
                .bind("name", run.experiment().name())
                .bind("goal", run.experiment().plan().goal().label())
                .bind("within", (double) run.experiment().plan().creditWithin().toSeconds())
                .bind("now", now)
                .map(
                    (row, _) ->
                        new Group(
                            row.getInt("arm"), row.getLong("seekers"), row.getLong("reached")))
                .list());
  }

  /// Of interleaved searches whose time is over, for each with any credit the credit of each team:
  /// how many of its picks the goal was reached with.
  public List<Map<Integer, Integer>> credits(ExperimentRun run, Instant now) {
    record Credit(String queryId, int team, int picks) {}
    List<Credit> credits =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select s.query_id, s.teams[array_position(s.jobs, e.job_id)] as team,
                               count(distinct e.job_id) as picks
                          from experiment_searches s
                          join events e on e.query_id = s.query_id and e.client_id = s.client_id
                         where s.experiment_id = (select id from experiments where name = :name)
                           and s.served_at <= cast(:now as timestamptz) - make_interval(secs => :within)
                           and e.action = :goal
                           and e.job_id = any (s.jobs)
                           and e.received_at between s.served_at - interval '1 minute'
                                                 and s.served_at + make_interval(secs => :within)
                         group by s.query_id, team
                        """)
                    .bind("name", run.experiment().name())
                    .bind("goal", run.experiment().plan().goal().label())
                    .bind("within", (double) run.experiment().plan().creditWithin().toSeconds())
                    .bind("now", now)
                    .map(
                        (row, _) ->
                            new Credit(
                                row.getString("query_id"), row.getInt("team"), row.getInt("picks")))
                    .list());
    return List.copyOf(
        credits.stream()
            .collect(
                Collectors.groupingBy(
                    Credit::queryId, TreeMap::new, Collectors.toMap(Credit::team, Credit::picks)))
            .values());
  }

  /// Of the first pages, by arm.
  public List<Answers> answers(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select coalesce(arm, -1) as arm, count(*) as searches,
                           count(*) filter (where found = 0) as empty,
                           percentile_cont(0.95) within group (order by took_ms) as p95
                      from experiment_searches
                     where experiment_id = (select id from experiments where name = :name) and first_page
                     group by 1 order by 1
                    """)
                .bind("name", name)
                .map(
                    (row, _) ->
                        new Answers(
                            row.getInt("arm"),
                            row.getLong("searches"),
                            row.getLong("empty"),
                            row.getDouble("p95")))
                .list());
  }

  /// By arm, what each employer was seen: place n of a first page counts 1 / log2(n + 1).
  public Map<Integer, Map<Integer, Double>> exposure(String name) {
    record Seen(int arm, int employer, double weight) {}
    return jdbi
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select coalesce(arm, teams[place]) as arm, employer,
                               sum(1 / log(2, place + 1)) as weight
                          from experiment_searches,
                               unnest(employers) with ordinality as shown (employer, place)
                         where experiment_id = (select id from experiments where name = :name)
                           and first_page
                         group by 1, 2
                        """)
                    .bind("name", name)
                    .map(
                        (row, _) ->
                            new Seen(
                                row.getInt("arm"), row.getInt("employer"), row.getDouble("weight")))
                    .list())
        .stream()
        .collect(Collectors.groupingBy(Seen::arm, Collectors.toMap(Seen::employer, Seen::weight)));
  }

  /// Of an experiment behind the scenes, by arm.
  public List<Shadows> shadows(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select arm, count(*) as runs, count(*) filter (where overlap is null) as failed,
                           coalesce(avg(overlap), 0) as overlap,
                           percentile_cont(0.95) within group (order by took_micros) / 1000 as p95
                      from experiment_shadows
                     where experiment_id = (select id from experiments where name = :name)
                     group by arm order by arm
                    """)
                .bind("name", name)
                .map(
                    (row, _) ->
                        new Shadows(
                            row.getInt("arm"),
                            row.getLong("runs"),
                            row.getLong("failed"),
                            row.getDouble("overlap"),
                            row.getDouble("p95")))
                .list());
  }
}
