package dev.shigoto.alerts.text;

import dev.shigoto.alerts.mail.MailText;
import dev.shigoto.alerts.mail.Sender;
import dev.shigoto.domain.alert.Language;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.commute.TravelTimes;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.PayText;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.query.QueryUnderstanding;
import dev.shigoto.retrieval.SearchRequest;
import dev.shigoto.retrieval.request.ProfileReader;
import dev.shigoto.retrieval.request.SearchReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the mails of saved searches. Safe to share between threads.
public final class MailWriter {

  private final Sender sender;
  private final URI site;
  private final TravelTimes travel;
  private final Words words = new Words(Language.JA);
  private final Templates digest = Templates.load("digest", Language.JA);
  private final Templates confirmation = Templates.load("confirmation", Language.JA);
  private final Reasons reasons;

  /// @param site where the search page is
  public MailWriter(Sender sender, URI site, QueryUnderstanding understanding, TravelTimes travel) {
    this.sender = sender;
    this.site = site;
    this.travel = travel;
    this.reasons = new Reasons(understanding, words);
  }

  /// Asks whether the owner of the address wants the mail of `saved`.
  public MailText confirmation(SavedSearch saved, LinkToken token) {
    Map<String, Object> values = common(saved, token);
    return new MailText(
        words.say("confirmation-subject"),
        confirmation.html(values),
        confirmation.plain(values),
        Optional.empty());
  }

  /// Tells of `jobs`, and that there are `others`.
  public MailText digest(SavedSearch saved, List<Job> jobs, int others, MailTokens tokens) {
    LinkToken token = tokens.manage();
    List<SearchRequest> requests = requests(saved.wanted());
    Map<String, Object> values = common(saved, token);
    values.put("jobs", jobs.stream().map(job -> job(job, requests, tokens)).toList());
    values.put("isMeasured", tokens.measured().isPresent());
    values.put("pixel", tokens.measured().map(it -> measured(it, "open.gif")).orElse(""));
    values.put("count", jobs.size());
    values.put("others", others);
    values.put("hasOthers", others > 0);
    values.put("searchLink", SearchLink.of(site, requests.getFirst()).toString());
    return new MailText(
        words.say("digest-subject", saved.settings().name(), jobs.size()),
        digest.html(values),
        digest.plain(values),
        Optional.of(unsubscribe(token)));
  }

  /// What was looked for: for a profile a search per kind of work.
  private List<SearchRequest> requests(Wanted wanted) {
    byte[] json = wanted.json().getBytes(StandardCharsets.UTF_8);
    return switch (wanted.kind()) {
      case SEARCH -> List.of(SearchReader.read(json, travel));
      case PROFILE ->
          ProfileReader.read(json, travel).queries().stream().map(SearchRequest::of).toList();
    };
  }

  private Map<String, Object> common(SavedSearch saved, LinkToken token) {
    Map<String, Object> values = new HashMap<>();
    values.put("name", saved.settings().name());
    values.put("isProfile", saved.wanted().isProfile());
    values.put("manageLink", manage(token).toString());
    values.put("unsubscribeLink", unsubscribe(token).toString());
    values.put("site", site.toString());
    values.put("sender", sender.name());
    values.put("senderAddress", sender.postalAddress());
    values.put("contact", sender.contact());
    return values;
  }

  private Map<String, Object> job(Job job, List<SearchRequest> requests, MailTokens tokens) {
    JobAd ad = job.ad();
    String employer = ad.employer().name();
    return Map.of(
        "title", ad.title(),
        "employer", employer.isEmpty() ? words.say("employer-hidden") : employer,
        "place", ad.place().prefecture().map(Prefecture::label).orElse("") + ad.place().city(),
        "pay", ad.pay().map(PayText::of).orElse(""),
        "contract", ad.employmentType().label(),
        "reasons", reasons.of(requests, job),
        "link",
            tokens
                .measured()
                .map(it -> measured(it, job.id().toString()))
                .orElseGet(() -> site.resolve("/jobs/" + job.id()).toString()));
  }

  /// Where it is noted, and from where one is sent on to the job.
  private String measured(LinkToken token, String what) {
    return site.resolve("/r/" + token.text() + "/" + what).toString();
  }

  private URI manage(LinkToken token) {
    return site.resolve("/alerts/" + token.text());
  }

  private URI unsubscribe(LinkToken token) {
    return site.resolve("/alerts/" + token.text() + "/unsubscribe");
  }
}
