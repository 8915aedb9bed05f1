/// How does the whole platform run on one machine, and how does a person talk to it? {@link
/// dev.shigoto.local.Shigoto} is the `shigoto` command; each verb is one class that wires what the
/// other modules offer. Nothing here is used by the production processes.
@NullMarked
package dev.shigoto.local;

import org.jspecify.annotations.NullMarked;
