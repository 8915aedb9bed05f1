package dev.shigoto.domain.job;

/// Who hires.
///
/// @param name as the ad writes it; empty where the source hides it
/// @param industry in the ad's words; empty where unknown
public record Employer(String name, String industry) {

  public static final Employer UNKNOWN = new Employer("", "");
}
