/// How does work that never ends go on? {@link dev.shigoto.alerts.loop.Loop} takes turn after turn
/// until it is closed, through all failures. It does not know what the turns do.
@org.jspecify.annotations.NullMarked
package dev.shigoto.alerts.loop;
