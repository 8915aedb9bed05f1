package dev.shigoto.local;

import dev.shigoto.indexer.file.FileFormat;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a file's format by the name that people type.
final class FormatName implements ITypeConverter<FileFormat> {

  @Override
  public FileFormat convert(String name) {
    return FileFormat.ofApiName(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be one of " + names() + ", but was \"" + name + "\""));
  }

  private static String names() {
    return Arrays.stream(FileFormat.values())
        .map(FileFormat::apiName)
        .collect(Collectors.joining(", "));
  }
}
