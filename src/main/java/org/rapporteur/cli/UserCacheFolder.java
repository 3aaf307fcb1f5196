package org.rapporteur.cli;

import org.rapporteur.cache.Cache;
import org.rapporteur.cache.ProgramDigest;

/** Opens the cache of the current user. */
final class UserCacheFolder {

  private UserCacheFolder() {}

  /** The current user's cache for this version of the program. */
  static Cache open() {
    String home = System.getProperty("user.home", "");
    return Cache.ofUser(System.getenv(), home, ProgramDigest.running());
  }
}
