/// Which ranker orders answers, changed while they are served: {@link
/// dev.shigoto.searchapi.model.ModelDesk} changes it, and what others changed is noticed by {@link
/// dev.shigoto.searchapi.model.ModelWatch}. What models saw is noted by {@link
/// dev.shigoto.searchapi.model.VectorRecorder}, and scored again by {@link
/// dev.shigoto.searchapi.model.VectorReplay}.
@org.jspecify.annotations.NullMarked
package dev.shigoto.searchapi.model;
