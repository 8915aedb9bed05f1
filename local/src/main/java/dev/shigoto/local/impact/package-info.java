/// What would a new generation change for those who search? {@link
/// dev.shigoto.local.impact.ImpactGate} asks the searches of late of the old one and of the new one
/// and compares the answers, before the swap.
@org.jspecify.annotations.NullMarked
package dev.shigoto.local.impact;
