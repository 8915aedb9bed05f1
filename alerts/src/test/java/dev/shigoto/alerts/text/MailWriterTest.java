package dev.shigoto.alerts.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.alerts.TestAlerts;
import dev.shigoto.alerts.mail.MailText;
import dev.shigoto.domain.alert.AlertSettings;
import dev.shigoto.domain.alert.Cadence;
import dev.shigoto.domain.alert.Caps;
import dev.shigoto.domain.alert.LinkToken;
import dev.shigoto.domain.alert.SavedSearch;
import dev.shigoto.domain.alert.SavedSearchId;
import dev.shigoto.domain.alert.SavedSearchState;
import dev.shigoto.domain.alert.SubscriberId;
import dev.shigoto.domain.alert.Wanted;
import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.Employer;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.JobId;
import dev.shigoto.domain.job.JobStatus;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.Place;
import dev.shigoto.domain.job.Posting;
import dev.shigoto.domain.job.Prefecture;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.StationAccess;
import dev.shigoto.domain.job.WorkTerms;
import dev.shigoto.domain.job.Yen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailWriterTest {

  private static final LinkToken TOKEN = new LinkToken("A".repeat(43));
  private static final MailTokens TOKENS = new MailTokens(TOKEN, Optional.empty());
  private static final String LINK = "https://shigoto.example.jp/alerts/" + TOKEN.text();

  @Test
  void a_digest_shows_each_job_with_its_reasons_and_the_way_out() {
    MailText mail = digest("{\"query\":\"カフェ 渋谷 未経験\"}", 12, job("渋谷のカフェスタッフ"));

    String plain = mail.plain();
    assertEquals("「カフェの仕事」に合う新着求人 1件", mail.subject());
    assertTrue(plain.contains("■ 渋谷のカフェスタッフ"), plain);
    assertTrue(plain.contains("株式会社みなと"), plain);
    assertTrue(plain.contains("東京都渋谷区　パート・アルバイト　時給1,300円〜"), plain);
    assertTrue(plain.contains("・「カフェ」が求人のタイトルにあります"), plain);
    assertTrue(plain.contains("・未経験OK"), plain);
    assertTrue(plain.contains("https://shigoto.example.jp/jobs/7"), plain);
    assertTrue(plain.contains("ほかに12件あります"), plain);
    assertTrue(plain.contains("配信の停止　　　　" + LINK + "/unsubscribe"), plain);
    assertEquals(LINK + "/unsubscribe", mail.unsubscribe().orElseThrow().toString());
  }

  @Test
  void every_mail_names_its_sender_as_the_law_demands() {
    for (MailText mail :
        List.of(
            digest("{\"query\":\"カフェ\"}", 0, job("カフェ")),
            TestAlerts.mailWriter()
                .confirmation(saved(Wanted.search("{\"query\":\"カフェ\"}")), TOKEN))) {
      for (String body : List.of(mail.plain(), mail.html())) {
        assertTrue(body.contains("しごと運営事務局"), body);
        assertTrue(body.contains("東京都千代田区丸の内1-1-1"), body);
        assertTrue(body.contains("https://shigoto.example.jp/contact"), body);
      }
    }
  }

  @Test
  void a_confirmation_says_that_nothing_has_begun_and_where_to_begin() {
    MailText mail =
        TestAlerts.mailWriter().confirmation(saved(Wanted.search("{\"query\":\"カフェ\"}")), TOKEN);

    assertTrue(mail.plain().contains("まだ配信は始まっていません"));
    assertTrue(mail.plain().contains(LINK + "\n"));
    assertEquals(Optional.empty(), mail.unsubscribe());
  }

  @Test
  void words_of_ads_are_no_markup() {
    MailText mail = digest("{\"query\":\"カフェ\"}", 0, job("カフェ <script>alert(1)</script> & \"x\""));

    assertFalse(mail.html().contains("<script>"), mail.html());
    assertTrue(mail.html().contains("カフェ &lt;script&gt;"), mail.html());
    assertTrue(mail.plain().contains("カフェ <script>alert(1)</script> & \"x\""), mail.plain());
  }

  @Test
  void a_reason_is_only_given_where_the_ad_bears_it_out() {
    MailText mail = digest("{\"query\":\"事務 大阪 夜勤なし\"}", 0, job("カフェスタッフ"));

    assertFalse(mail.plain().contains("\n  ・"), mail.plain());
    assertTrue(mail.html().contains("保存した検索の条件に合っています"));
  }

  @Test
  void filters_are_reasons_in_the_words_of_seekers() {
    MailText mail =
        digest(
            """
            {"filters": {"prefecture": ["東京都"], "employmentType": ["PART_TIME"],
              "pay": {"unit": "HOUR", "min": 1200}, "station": {"name": "渋谷", "walkMinutes": 10}}}""",
            0,
            job("カフェスタッフ"));

    String plain = mail.plain();
    assertTrue(plain.contains("・勤務地が東京都"), plain);
    assertTrue(plain.contains("・渋谷駅から徒歩5分"), plain);
    assertTrue(plain.contains("・パート・アルバイト"), plain);
    assertTrue(plain.contains("・時給1,300円〜（希望の金額以上）"), plain);
  }

  @Test
  void the_link_to_the_others_asks_the_page_for_the_same() {
    MailText mail =
        digest(
            """
            {"query": "カフェ -夜勤", "filters": {"prefecture": ["東京都"], "pay": {"unit": "HOUR", "min": 1200}}}""",
            3,
            job("カフェスタッフ"));

    assertTrue(
        mail.plain()
            .contains(
                "https://shigoto.example.jp/?q=%E3%82%AB%E3%83%95%E3%82%A7+-%E5%A4%9C%E5%8B%A4"
                    + "&prefecture=%E6%9D%B1%E4%BA%AC%E9%83%BD&pay=HOUR%3A1200&sort=newest"),
        mail.plain());
  }

  @Test
  void a_profile_says_which_of_the_wanted_work_a_job_is() {
    Wanted wanted = Wanted.profile("{\"wanted\":[\"看護師\",\"カフェ\"]}");

    MailText mail =
        TestAlerts.mailWriter().digest(saved(wanted), List.of(job("カフェスタッフ")), 0, TOKENS);

    assertTrue(mail.plain().contains("「カフェ」が求人のタイトルにあります"), mail.plain());
    assertTrue(mail.plain().contains("おすすめ求人をお知らせするものです"), mail.plain());
  }

  @Test
  void only_a_measured_mail_has_links_that_tell_and_a_pixel() {
    SavedSearch saved = saved(Wanted.search("{\"query\":\"カフェ\"}"));
    LinkToken measured = new LinkToken("M".repeat(43));

    MailText without = TestAlerts.mailWriter().digest(saved, List.of(job("カフェ")), 0, TOKENS);
    MailText with =
        TestAlerts.mailWriter()
            .digest(saved, List.of(job("カフェ")), 0, new MailTokens(TOKEN, Optional.of(measured)));

    String links = "https://shigoto.example.jp/r/" + measured.text();
    assertTrue(!(without.html() + without.plain()).contains("/r/"), without.html());
    assertTrue(!without.html().contains("<img"), without.html());
    assertTrue(with.html().contains("<img src=\"" + links + "/open.gif\""), with.html());
    assertTrue(with.html().contains("href=\"" + links + "/"), with.html());
    assertTrue(!with.plain().contains("open.gif") && with.plain().contains(links), with.plain());
    assertTrue(with.plain().contains("記録しています"), with.plain());
  }

  private static MailText digest(String request, int others, Job job) {
    return TestAlerts.mailWriter()
        .digest(saved(Wanted.search(request)), List.of(job), others, TOKENS);
  }

  private static SavedSearch saved(Wanted wanted) {
    return saved(wanted, TestAlerts.settings(Cadence.DAILY, Caps.USUAL));
  }

  static SavedSearch saved(Wanted wanted, AlertSettings settings) {
    return new SavedSearch(
        new SavedSearchId(1),
        new SubscriberId(1),
        wanted,
        settings,
        SavedSearchState.ACTIVE,
        TestAlerts.START,
        1);
  }

  static Job job(String title) {
    JobAd ad =
        new JobAd(
            new Posting("test", "1"),
            title,
            "ドリンクを作る仕事です",
            new Employer("株式会社みなと", ""),
            EmploymentType.PART_TIME,
            Optional.empty(),
            RemoteLevel.NONE,
            new Place(Optional.of(Prefecture.TOKYO), "渋谷区", "", Optional.empty()),
            List.of(new StationAccess("JR山手線", "渋谷", 5)),
            Optional.of(
                new Pay(
                    PayUnit.HOUR, Optional.of(new Yen(1300)), Optional.empty(), Optional.empty())),
            new WorkTerms("", "", "", "", "", Set.of(Condition.NO_EXPERIENCE_OK)),
            List.of(),
            TestAlerts.START,
            Optional.empty());
    Instant now = TestAlerts.START;
    return new Job(new JobId(7), 1, JobStatus.ACTIVE, ad, now, now);
  }
}
