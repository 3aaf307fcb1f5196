package org.rapporteur.page;

/** Words that lead to a page of the site. */
public record Link(String label, String href) {}
