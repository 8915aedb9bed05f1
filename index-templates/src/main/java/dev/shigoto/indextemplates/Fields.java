package dev.shigoto.indextemplates;

/// Every field of a job document, named once. Sub-fields hold the same text in other forms:
/// `X_BIGRAM` as pairs of characters (it also finds 京都 in 東京都: a fallback, never alone a reason to
/// match), `X_READING` as katakana readings, `X_COMPLETION` as romaji for a prefix query over what
/// is being typed, `X_KEYWORD` whole.
public final class Fields {

  public static final String ID = "id";
  public static final String REVISION = "revision";

  /// The id as a number, to count by ranges; not in the source.
  public static final String NUMBER = "number";

  /// {@link dev.shigoto.domain.digest.RevisionDigest} of id and revision; not in the source.
  public static final String DIGEST = "digest";

  public static final String SOURCE = "source";
  public static final String EXTERNAL_ID = "external_id";

  public static final String TITLE = "title";

  /// A column, to be read and not to be searched.
  public static final String TITLE_KEYWORD = "title.keyword";

  public static final String TITLE_BIGRAM = "title.bigram";
  public static final String TITLE_READING = "title.reading";
  public static final String TITLE_COMPLETION = "title.completion";

  /// Words that completions offer; not in the source.
  public static final String TITLE_WORDS = "title_words";

  public static final String TITLE_LENGTH = "title_length";
  public static final String DESCRIPTION = "description";
  public static final String DESCRIPTION_BIGRAM = "description.bigram";
  public static final String DESCRIPTION_LENGTH = "description_length";

  public static final String COMPANY = "company";
  public static final String COMPANY_KEYWORD = "company.keyword";
  public static final String COMPANY_BIGRAM = "company.bigram";
  public static final String COMPANY_READING = "company.reading";
  public static final String COMPANY_COMPLETION = "company.completion";
  public static final String INDUSTRY = "industry";

  /// Enum name, for example `PART_TIME`.
  public static final String EMPLOYMENT_TYPE = "employment_type";

  /// Code.
  public static final String OCCUPATION = "occupation";

  public static final String OCCUPATION_NAME = "occupation_name";
  public static final String OCCUPATION_NAME_KEYWORD = "occupation_name.keyword";
  public static final String OCCUPATION_NAME_READING = "occupation_name.reading";
  public static final String OCCUPATION_NAME_COMPLETION = "occupation_name.completion";

  /// Enum name.
  public static final String REMOTE = "remote";

  public static final String SKILLS = "skills";
  public static final String SKILLS_KEYWORD = "skills.keyword";

  public static final String LICENCES = "licences";

  /// Code of the class that the ad's words give.
  public static final String OCCUPATION_CLASS = "occupation_class";

  /// Enum name.
  public static final String SENIORITY = "seniority";

  /// Label, for example 東京都.
  public static final String PREFECTURE = "prefecture";

  public static final String CITY = "city";
  public static final String ADDRESS = "address";
  public static final String LOCATION = "location";

  /// Prefecture, city, address and stations as one text; not in the source.
  public static final String PLACE = "place";

  public static final String PLACE_BIGRAM = "place.bigram";

  /// Nested, and in the parent too: query the parts of one station together with a nested query, or
  /// any station's part without.
  public static final String STATIONS = "stations";

  public static final String STATION_LINE = "stations.line";
  public static final String STATION_NAME = "stations.name";
  public static final String STATION_WALK_MINUTES = "stations.walk_minutes";

  /// Where searches look for the workplaces: their own points, or those of a station or a town
  /// hall.
  public static final String POINTS = "points";

  /// Nested: the stations from which one walks to the workplace.
  public static final String STOPS = "stops";

  /// Key in the gazetteer.
  public static final String STOP_STATION = "stops.station";

  public static final String STOP_MINUTES = "stops.minutes";

  /// What the walk leaves of {@link #STOP_SPARE_OF} minutes: the engine scores by what is positive
  /// and better when larger.
  public static final String STOP_SPARE = "stops.spare";

  public static final int STOP_SPARE_OF = 100;

  /// Whether the ad says so itself.
  public static final String STOP_STATED = "stops.stated";

  public static final String PAY = "pay";

  /// Enum name.
  public static final String PAY_UNIT = "pay.unit";

  public static final String PAY_MIN = "pay.min";
  public static final String PAY_MAX = "pay.max";

  /// Yen for an hour by the ad's hours or else the standard ones, without fixed overtime.
  public static final String PAY_HOURLY_MIN = "pay.hourly_min";

  public static final String PAY_HOURLY_MAX = "pay.hourly_max";
  public static final String PAY_ANNUAL_MIN = "pay.annual_min";
  public static final String PAY_ANNUAL_MAX = "pay.annual_max";
  public static final String PAY_FIXED_OVERTIME = "pay.fixed_overtime";
  public static final String PAY_FIXED_OVERTIME_HOURS = "pay.fixed_overtime_hours";

  /// The wage in the ad's words.
  public static final String PAY_TEXT = "pay_text";

  /// Enum names.
  public static final String PAY_FLAGS = "pay_flags";

  public static final String WORKING_HOURS = "working_hours";
  public static final String HOLIDAYS = "holidays";
  public static final String ANNUAL_DAYS_OFF = "annual_days_off";

  /// Enum names.
  public static final String DAYS_OFF_PATTERNS = "days_off_patterns";

  public static final String REQUIREMENTS = "requirements";
  public static final String BENEFITS = "benefits";

  /// Enum names.
  public static final String CONDITIONS = "conditions";

  /// Enum names of conditions that the ad says do not hold.
  public static final String CONDITIONS_DENIED = "conditions_denied";

  /// Names of lint rules.
  public static final String FINDINGS = "findings";

  /// Id of the job that all postings of the opening are counted under.
  public static final String CLUSTER = "cluster";

  /// Whether another posting stands for the opening.
  public static final String REPEAT = "repeat";

  public static final String CLUSTER_SIZE = "cluster_size";
  public static final String REPOSTS = "reposts";
  public static final String FIRST_SEEN = "first_seen";

  /// Enum names.
  public static final String SIGNALS = "signals";

  public static final String POSTED_AT = "posted_at";
  public static final String EXPIRES_AT = "expires_at";
  public static final String INDEXED_AT = "indexed_at";

  public static final String QUALITY = "quality";
  public static final String POPULARITY = "popularity";

  /// Indexed, never in the source.
  public static final String EMBEDDING = "embedding";

  private Fields() {}
}
