/// Which occupation does a title mean, where it uses no known word? {@link
/// dev.shigoto.models.occupation.NearestOccupation} compares its vector with those of the classes.
@org.jspecify.annotations.NullMarked
package dev.shigoto.models.occupation;
