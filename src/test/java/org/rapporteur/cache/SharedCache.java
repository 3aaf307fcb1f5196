package org.rapporteur.cache;

/** One cache for the builds of all tests, below target/: citations and books take long to make. */
public final class SharedCache {

  /** Tests of what is kept use one of their own. */
  public static final Cache OF_ALL_TESTS =
      Cache.ofUser(System.getenv(), "", ProgramDigest.running());

  private SharedCache() {}
}
