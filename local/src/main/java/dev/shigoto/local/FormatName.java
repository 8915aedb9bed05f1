package dev.shigoto.local;

import dev.shigoto.indexer.file.FileFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a format by the name that people type.
final class FormatName implements ITypeConverter<FileFormat> {

  @Override
  public FileFormat convert(String name) {
    return FileFormat.ofApiName(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "must be hellowork or jsonl, but was \"" + name + "\""));
  }
}
