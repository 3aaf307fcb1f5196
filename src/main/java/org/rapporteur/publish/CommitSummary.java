package org.rapporteur.publish;

/**
 * What a commit did.
 *
 * @param written files that are new or changed
 * @param unchanged files that were there already, byte for byte, and were not written
 * @param removed files of an earlier build that this one no longer makes
 * @param bytes the size of all files of the site, changed or not
 */
public record CommitSummary(int written, int unchanged, int removed, long bytes) {}
