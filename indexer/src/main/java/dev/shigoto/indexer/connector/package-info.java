/// Which sources can be read, and how is each told what to read? A class per kind of source
/// makes pages of what it answers; [dev.shigoto.indexer.connector.FeedsFile] reads the file
/// in which an operator defines feeds. A new kind is a class here and a line in `Connector`.
@org.jspecify.annotations.NullMarked
package dev.shigoto.indexer.connector;
