package dev.shigoto.indexer.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shigoto.domain.job.Condition;
import dev.shigoto.domain.job.EmploymentType;
import dev.shigoto.domain.job.Job;
import dev.shigoto.domain.job.JobAd;
import dev.shigoto.domain.job.Pay;
import dev.shigoto.domain.job.PayUnit;
import dev.shigoto.domain.job.RemoteLevel;
import dev.shigoto.domain.job.Yen;
import dev.shigoto.indexer.feed.SyncRun;
import dev.shigoto.indexer.feed.TestFeeds;
import dev.shigoto.indexer.fetch.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Each kind of feed over documents of the shape that its source has, with employers that do not
/// exist.
final class ConnectorsIT {

  private final TestFeeds feeds = new TestFeeds();

  @AfterEach
  void close() {
    feeds.close();
  }

  private void give(String path, String document) {
    feeds.server.give(path, Reply.ok(document(document)));
  }

  private static String document(String name) {
    try (var in = ConnectorsIT.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs the feed twice; the second time changes nothing.
  private SyncRun run(String definition) {
    SyncRun first = feeds.run("[" + definition + "]");
    List<String> revisions = feeds.texts("select revision::text from jobs order by id");
    SyncRun second = feeds.run("[" + definition + "]");
    assertTrue(second.complete(), second.toString());
    assertEquals(0, second.counts().inserted() + second.counts().changed());
    assertEquals(0, second.counts().expired());
    assertEquals(revisions, feeds.texts("select revision::text from jobs order by id"));
    return first;
  }

  private List<JobAd> ads() {
    List<Job> jobs = new ArrayList<>();
    feeds.database.jobs().stream(jobs::addAll, 1000);
    return jobs.stream().map(Job::ad).toList();
  }

  private JobAd ad(String externalId) {
    return ads().stream()
        .filter(ad -> ad.posting().externalId().equals(externalId))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Pay> pay(PayUnit unit, long min, long max) {
    return Optional.of(
        new Pay(unit, Optional.of(new Yen(min)), Optional.of(new Yen(max)), Optional.empty()));
  }

  @Test
  void hello_work() {
    give("/ads.jsonl", "hellowork.jsonl");
    SyncRun run = run("{\"name\": \"hw\", \"kind\": \"hellowork\", \"url\": \"SERVER/ads.jsonl\"}");
    assertEquals(2, run.counts().inserted());
    assertEquals(1, run.counts().rejected());
    assertEquals("米子市", ad("5").place().city());
    assertEquals("hw", ad("5").posting().source());
    assertTrue(run.notes().contains("employer unknown: 2 ads, first 5"), run.notes().toString());
  }

  @Test
  void adzuna() {
    give("/v1/api/jobs/jp/search/1", "adzuna-1.json");
    give("/v1/api/jobs/jp/search/2", "adzuna-2.json");
    SyncRun run =
        run("{\"name\": \"adzuna\", \"kind\": \"adzuna\", \"what\": \"看護師\", \"api\": \"SERVER\"}");
    assertEquals(4, run.counts().inserted(), run.toString());
    JobAd nurse = ad("4410000001");
    assertEquals("看護師 日勤のみ", nurse.title());
    assertEquals("医療法人さくら会", nurse.employer().name());
    assertEquals("東京都渋谷区", nurse.place().prefecture().orElseThrow().label() + nurse.place().city());
    assertEquals(35.66, nurse.place().location().orElseThrow().lat());
    assertEquals(EmploymentType.FULL_TIME, nurse.employmentType());
    assertEquals(pay(PayUnit.YEAR, 3_600_000, 4_800_000), nurse.pay());
    assertEquals(pay(PayUnit.YEAR, 3_000_000, 4_000_000), ad("4410000002").pay());
    assertEquals(Optional.empty(), ad("4410000003").pay());
    assertEquals(
        List.of(
            "pay swapped: the maximum was below the minimum: 1 ads, first 4410000002",
            "employer unknown: 1 ads, first 4410000002",
            "pay dropped: it is only predicted: 1 ads, first 4410000003",
            "pay dropped: the amounts are not plausible: 1 ads, first 4410000004"),
        run.notes());
    assertEquals(
        "/v1/api/jobs/jp/search/1?app_id=id-hush&app_key=key-hush&results_per_page=50&sort_by=date"
            + "&what=%E7%9C%8B%E8%AD%B7%E5%B8%AB",
        feeds.server.requests().getFirst());
  }

  @Test
  void secrets_stay_out_of_messages_and_tables() {
    SyncRun run = feeds.run("[{\"name\": \"adzuna\", \"kind\": \"adzuna\", \"api\": \"SERVER\"}]");
    assertFalse(run.complete());
    assertFalse(run.toString().contains("hush"), run.toString());
    assertEquals(List.of(), feeds.texts("select f::text from feeds f where f::text like '%hush%'"));
  }

  @Test
  void greenhouse() {
    give("/v1/boards/hoshi/jobs?content=true", "greenhouse.json");
    run(
        """
        {"name": "hoshi", "kind": "greenhouse", "board": "hoshi", "company": "星製作所",
         "api": "SERVER"}
        """);
    JobAd engineer = ad("5501");
    assertEquals("バックエンドエンジニア", engineer.title());
    assertEquals("Javaで検索基盤を開発します。\n\n・設計\n・実装 & 運用", engineer.description());
    assertEquals("星製作所", engineer.employer().name());
    assertEquals("東京都", engineer.place().prefecture().orElseThrow().label());
    assertEquals(Instant.parse("2026-10-01T01:00:00Z"), engineer.postedAt());
    assertEquals("", ad("5502").description());
    assertEquals("ほしソフト株式会社", ad("5502").employer().name());
  }

  @Test
  void lever() {
    give("/v0/postings/kumo", "lever.json");
    SyncRun run =
        run(
            """
            {"name": "kumo", "kind": "lever", "site": "kumo", "company": "くも株式会社",
             "api": "SERVER"}
            """);
    JobAd engineer = ad("5ac21346-8e0c-4494-8e7a-3eb92ff77902");
    assertEquals("くも株式会社", engineer.employer().name());
    assertEquals(RemoteLevel.PARTIAL, engineer.remote());
    assertEquals(EmploymentType.FULL_TIME, engineer.employmentType());
    assertEquals(pay(PayUnit.YEAR, 6_000_000, 9_000_000), engineer.pay());
    assertEquals("基盤を作ります。\n\n求めるもの\n・Javaの経験\n・設計の経験\n\nご応募をお待ちしています。", engineer.description());
    assertEquals(Optional.empty(), ad("b1").pay());
    assertEquals(List.of("pay dropped: it is not in yen: 1 ads, first b1"), run.notes());
  }

  @Test
  void a_page_with_job_postings() {
    give("/jobs.html", "jobposting.html");
    SyncRun run =
        run("{\"name\": \"umi\", \"kind\": \"jobposting\", \"url\": \"SERVER/jobs.html\"}");
    assertEquals(3, run.counts().inserted(), run.toString());
    assertEquals(1, run.counts().rejected());
    JobAd nurse = ad("UMI-1");
    assertEquals("うみ介護サービス株式会社", nurse.employer().name());
    assertEquals(EmploymentType.PART_TIME, nurse.employmentType());
    assertEquals("横浜市中区", nurse.place().city());
    assertEquals(pay(PayUnit.HOUR, 1300, 1600), nurse.pay());
    assertEquals(Optional.of(Instant.parse("2026-12-31T15:00:00Z")), nurse.expiresAt());
    assertTrue(nurse.terms().conditions().contains(Condition.NO_EXPERIENCE_OK));
    assertEquals("利用者様の生活を支えます。\n未経験歓迎です。", nurse.description());
    assertEquals(RemoteLevel.FULL, ad("7").remote());
    assertEquals(List.of("datePosted is missing"), feeds.texts("select reason from rejected_ads"));
  }

  @Test
  void the_pages_of_a_sitemap() {
    String server = feeds.server.uri("").toString();
    feeds.server.give(
        "/sitemap.xml", Reply.ok(document("sitemapindex.xml").replace("SERVER", server)));
    feeds.server.give(
        "/sitemap-jobs.xml", Reply.ok(document("sitemap.xml").replace("SERVER", server)));
    for (int i = 1; i <= 3; i++) {
      feeds.server.give(
          "/jobs/" + i,
          Reply.ok(document("one.html").replace("NUMBER", "" + i)).with("ETag", "\"" + i + "\""));
    }
    String definition =
        """
        {"name": "umi", "kind": "jobposting", "sitemap": "SERVER/sitemap.xml", "contains": "/jobs/"}
        """;
    SyncRun run = run(definition);
    assertEquals(3, run.counts().inserted());
    assertFalse(feeds.server.requests().contains("/about"));

    feeds.server.give("/jobs/1", Reply.status(410));
    feeds.server.give("/jobs/2", Reply.status(500));
    SyncRun third = feeds.run("[" + definition + "]");
    assertTrue(third.complete());
    assertEquals(1, third.counts().expired()); // 1 is gone, 2 only broken
    assertEquals(2, feeds.database.jobs().countActive("umi"));
  }

  @Test
  void xml_as_indeed_takes_it() {
    give("/feed.xml", "indeed.xml");
    SyncRun run = run("{\"name\": \"mori\", \"kind\": \"xml\", \"url\": \"SERVER/feed.xml\"}");
    assertEquals(2, run.counts().inserted(), run.toString());
    JobAd clerk = ad("M-1");
    assertEquals("一般事務＆経理", clerk.title());
    assertEquals("データ入力など。\n・残業なし", clerk.description());
    assertEquals("もり商事株式会社", clerk.employer().name());
    assertEquals("札幌市中央区", clerk.place().city());
    assertEquals(pay(PayUnit.HOUR, 1200, 1400), clerk.pay());
    assertEquals(Instant.parse("2026-11-10T00:00:00Z"), clerk.postedAt());
    assertEquals("", ad("M-2").employer().name());
  }

  @Test
  void a_large_xml_is_streamed() {
    String job =
        "<job><title><![CDATA[事務%d]]></title><referencenumber>%d</referencenumber>"
            + "<date>2026-11-20</date><description><![CDATA[%s]]></description></job>";
    String jobs =
        IntStream.range(0, 1200)
            .mapToObj(i -> job.formatted(i, i, "書類の整理。".repeat(100)))
            .collect(Collectors.joining());
    feeds.server.give("/feed.xml", Reply.ok("<source>" + jobs + "</source>"));
    SyncRun run = run("{\"name\": \"mori\", \"kind\": \"xml\", \"url\": \"SERVER/feed.xml\"}");
    assertEquals(1200, run.counts().inserted());
  }

  @Test
  void xml_that_breaks_off_fails_and_one_that_reaches_for_files_reads_none() {
    String whole = document("indeed.xml");
    String definition = "[{\"name\": \"mori\", \"kind\": \"xml\", \"url\": \"SERVER/feed.xml\"}]";
    feeds.server.give("/feed.xml", Reply.ok(whole.substring(0, whole.lastIndexOf("<job>") + 9)));
    SyncRun broken = feeds.run(definition);
    assertFalse(broken.complete());
    assertTrue(broken.error().orElseThrow().startsWith("the XML breaks off after 1 elements"));

    String bomb =
        "<!DOCTYPE source [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<source><job><title>&x;</title></job></source>";
    feeds.server.give("/feed.xml", Reply.ok(bomb));
    assertFalse(feeds.run(definition).complete());
    assertEquals(0, ads().stream().filter(ad -> ad.posting().externalId().isEmpty()).count());
  }

  @Test
  void csv() {
    byte[] table = document("table.csv").getBytes(Charset.forName("windows-31j"));
    feeds.server.give("/table.csv", Reply.ok(table));
    SyncRun run =
        run(
            """
            {"name": "kawa", "kind": "csv", "url": "SERVER/table.csv", "charset": "windows-31j",
             "columns": {"externalId": "求人番号", "title": "職種", "description": "仕事内容",
                         "company": "事業所", "employmentType": "雇用形態", "address": "勤務地",
                         "payMin": "給与下限", "payMax": "給与上限", "payUnit": "給与形態",
                         "postedAt": "掲載日", "expiresAt": "掲載終了日"}}
            """);
    assertEquals(3, run.counts().inserted(), run.toString());
    JobAd cook = ad("K-1");
    assertEquals("調理スタッフ", cook.title());
    assertEquals("まかない、あり。\n「元気」な方", cook.description());
    assertEquals("大阪市北区", cook.place().city());
    assertEquals(EmploymentType.PART_TIME, cook.employmentType());
    assertEquals(pay(PayUnit.HOUR, 1100, 1300), cook.pay());
    assertEquals(Instant.parse("2026-11-14T15:00:00Z"), cook.postedAt());
    assertEquals(pay(PayUnit.MONTH, 230_000, 300_000), ad("K-2").pay());
    assertEquals(
        List.of(
            "掲載日 must be a date such as 2026-11-20, but was \"去年\"",
            "the row has 3 cells, the header 11"),
        feeds.texts("select reason from rejected_ads order by number"));
  }
}
