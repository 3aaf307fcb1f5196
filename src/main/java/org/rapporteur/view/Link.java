package org.rapporteur.view;

/** A link to a page of the site. */
public record Link(String label, String href) {}
