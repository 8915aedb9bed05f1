package dev.shigoto.searchapi.saved;

import dev.shigoto.database.Database;
import dev.shigoto.database.alert.MailLink;
import dev.shigoto.database.alert.MailLinks;
import dev.shigoto.database.alert.OwnerChanges;
import dev.shigoto.database.alert.SavedSearches;
import dev.shigoto.database.alert.Saving;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.alert.MailAddress;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SavedSearchState;
import dev.shigoto.searchapi.problem.Problem;
import dev.shigoto.searchapi.problem.ProblemException;
import java.time.Clock;
import java.util.Optional;

/// Saves searches, and changes them for whoever holds a link of a mail that their owner got.
public final class SavedSearchDesk {

  /// What people read, on the page and in the documentation, when they agree to mail.
  public static final String WORDING =
      "保存した条件やプロフィールに合う新着求人を、このアドレスにメールで受け取ることに同意します。いつでも配信を止められます。";

  /// What they read beside that when they name the browser whose records are looked at.
  public static final String KNOWN_JOBS =
      "このブラウザで開いた求人と応募した求人は、メールに載せません。そのために、このブラウザでの記録がこのアドレスと結びつけられることに同意します。";

  private final SavedSearches searches;
  private final OwnerChanges changes;
  private final MailLinks links;
  private final Clock clock;

  public SavedSearchDesk(Database database, Clock clock) {
    this.searches = database.savedSearches();
    this.changes = database.ownerChanges();
    this.links = database.mailLinks();
    this.clock = clock;
  }

  /// For whoever has the address, who must confirm it.
  public AskedJson ask(MailAddress mail, SavedSearchBody body) {
    Saving saving =
        searches.ask(
            mail, body.subject().wanted(), body.settings(), wording(body), clock.instant());
    return new AskedJson(saved(saving).toString(), SavedSearchState.UNCONFIRMED);
  }

  /// One more for the owner of `link`.
  public SavedSearchJson add(MailLink link, SavedSearchBody body) {
    Saving saving =
        searches.add(
            link, body.subject().wanted(), body.settings(), wording(body), clock.instant());
    return SavedSearchJson.of(searches.find(saved(saving)).orElseThrow());
  }

  private static String wording(SavedSearchBody body) {
    return body.settings().client().isPresent() ? KNOWN_JOBS + WORDING : WORDING;
  }

  private static SavedSearchId saved(Saving saving) {
    return switch (saving) {
      case Saving.Saved(SavedSearchId id) -> id;
      case Saving.Refused(String reason) -> throw new ProblemException(Problem.tooMany(reason));
    };
  }

  /// Whose mail the link stood in; empty where no known mail had it.
  public Optional<MailLink> link(String token) {
    try {
      return links.find(new LinkToken(token));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public SavedSearchesJson all(MailLink link) {
    return new SavedSearchesJson(
        searches.of(link.owner()).stream().map(SavedSearchJson::of).toList(),
        link.search().flatMap(searches::find).map(saved -> saved.id().toString()));
  }

  public SavedSearchJson one(MailLink link, String id) {
    return SavedSearchJson.of(owned(link, id));
  }

  public SavedSearchJson change(MailLink link, String id, SavedSearchBody body) {
    SavedSearch saved = owned(link, id);
    changes.change(saved.id(), body.subject().wanted(), body.settings(), clock.instant());
    return one(link, id);
  }

  public SavedSearchJson confirm(MailLink link, String id) {
    searches.confirm(owned(link, id).id(), link, WORDING, clock.instant());
    return one(link, id);
  }

  public SavedSearchJson pause(MailLink link, String id) {
    changes.pause(owned(link, id).id());
    return one(link, id);
  }

  public SavedSearchJson resume(MailLink link, String id) {
    changes.resume(owned(link, id), link, WORDING, clock.instant());
    return one(link, id);
  }

  public void delete(MailLink link, String id) {
    changes.delete(owned(link, id).id(), clock.instant());
  }

  /// Ends the mail of the search that the link's mail was about. Safe to repeat.
  public void unsubscribe(MailLink link) {
    link.search().ifPresent(id -> changes.unsubscribe(id, link, clock.instant()));
  }

  private SavedSearch owned(MailLink link, String id) {
    return idOf(id)
        .flatMap(searches::find)
        .filter(saved -> saved.owner().equals(link.owner()))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.notFound("this link's owner has no saved search " + id)));
  }

  private static Optional<SavedSearchId> idOf(String text) {
    try {
      return Optional.of(SavedSearchId.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
