package dk.pejling.store.release;

import dk.pejling.disclosure.release.Release;

/** A report that was made public, with what it published. */
public record NotedRelease(ReleaseEntry entry, Release release) {}
