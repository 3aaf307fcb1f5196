package org.rapporteur.publish;

/**
 * The result of a commit.
 *
 * @param written the number of new or changed files
 * @param unchanged the number of files that already existed with the same bytes and were not
 *     written
 * @param removed the number of files of an earlier build that were removed
 * @param bytes the total size of the site's files in bytes
 */
public record CommitSummary(int written, int unchanged, int removed, long bytes) {}
