package dev.shigoto.indexer.ad;

/// Makes an ad of a JSON object.
public interface AdReader {

  /// The field with the source's number of the ad.
  String idField();

  /// @throws BadFieldException if a field is missing or makes no sense
  ReadAd read(JsonFields fields);
}
