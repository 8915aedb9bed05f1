package dev.shigoto.searchapi.saved;

import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.retrieval.Hit;
import dev.shigoto.retrieval.JobSearch;
import dev.shigoto.retrieval.ProfileSearch;
import dev.shigoto.retrieval.SearchAnswer;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.searchapi.json.JobJson;
import dev.shigoto.searchapi.saved.SavedSearchBody.Recommended;
import dev.shigoto.searchapi.saved.SavedSearchBody.Searched;
import java.time.Period;
import java.util.List;

/// What a search or a profile would have sent today, had it been saved: the jobs of a day, or of a
/// week, by a search as any other.
public final class Preview {

  private final JobSearch search;
  private final ProfileSearch profiles;

  public Preview(JobSearch search) {
    this.search = search;
    this.profiles = new ProfileSearch(search);
  }

  public PreviewJson of(SavedSearchBody body) {
    boolean weekly = body.settings().schedule().cadence() == Cadence.WEEKLY;
    Period age = weekly ? Period.ofDays(7) : Period.ofDays(1);
    return switch (body.subject()) {
      case Searched(SearchRequest request) -> {
        SearchAnswer answer = search.search(request.recent(age));
        yield shown(body, answer.hits(), answer.total().value());
      }
      case Recommended(var profile) -> {
        List<Hit> hits = profiles.find(profile, age);
        yield shown(body, hits, hits.size());
      }
    };
  }

  private static PreviewJson shown(SavedSearchBody body, List<Hit> hits, long total) {
    List<Hit> chosen = body.settings().caps().choose(hits, hit -> hit.job().company());
    return new PreviewJson(
        chosen.stream().map(hit -> JobJson.of(hit.job())).toList(), total - chosen.size());
  }
}
