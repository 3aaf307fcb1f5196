/**
 * What content and templates must never be able to do, each tried on a whole project, through the
 * same door as an editor's.
 */
package org.rapporteur.security;
