package org.rapporteur.cli;

import org.rapporteur.cache.Cache;
import org.rapporteur.cache.ProgramDigest;

/** Finds the cache of whoever runs the program. */
final class UserCacheFolder {

  private UserCacheFolder() {}

  /** The user's cache of this program's results. */
  static Cache open() {
    String home = System.getProperty("user.home", "");
    return Cache.ofUser(System.getenv(), home, ProgramDigest.running());
  }
}
