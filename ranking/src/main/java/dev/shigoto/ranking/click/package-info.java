/// What do clicks say of jobs, once the place in which they stood is accounted for? {@link
/// dev.shigoto.ranking.click.PositionBias} tells how often each place is looked at, {@link
/// dev.shigoto.ranking.click.Popularity} how much a job attracts those who look. Pure functions.
@org.jspecify.annotations.NullMarked
package dev.shigoto.ranking.click;
