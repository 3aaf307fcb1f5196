/**
 * Tests of the built sites as readers use them: in a real Chromium, by keyboard, with a screen
 * reader, on paper.
 */
package org.rapporteur.browser;
