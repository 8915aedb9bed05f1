/// How are tables kept that grow by the day? {@link
/// dev.shigoto.database.partition.MonthlyPartitions} parts them by month, and drops months whole.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.partition;
