/** The built sites as readers meet them: in a real Chromium, by keyboard, read aloud, on paper. */
package org.rapporteur.browser;
