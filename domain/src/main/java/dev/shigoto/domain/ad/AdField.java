package dev.shigoto.domain.ad;

/// The parts of an ad that hold words.
public enum AdField {
  TITLE,
  PAY,
  WORKING_HOURS,
  HOLIDAYS,
  REQUIREMENTS,
  BENEFITS,
  ADDRESS,
  DESCRIPTION
}
