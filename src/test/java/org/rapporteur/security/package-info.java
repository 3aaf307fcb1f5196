/**
 * Tests that content and templates cannot attack the program or its readers. Each runs a whole
 * project through the public interface.
 */
package org.rapporteur.security;
