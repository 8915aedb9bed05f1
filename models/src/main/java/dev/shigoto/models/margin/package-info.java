/// What is a score the sum of? Trees over a base and linear models, in plain Java, and the exact
/// share of each feature in what they give. {@link dev.shigoto.models.margin.Margin} is the
/// entrance; files and folders are not known here.
@org.jspecify.annotations.NullMarked
package dev.shigoto.models.margin;
