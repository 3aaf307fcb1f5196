package org.rapporteur.cache;

/** A cache for the builds of all tests, below target/: citations and books take long to create. */
public final class SharedCache {

  /** Tests of caching itself use their own cache. */
  public static final Cache OF_ALL_TESTS =
      Cache.ofUser(System.getenv(), "", ProgramDigest.running());

  private SharedCache() {}
}
