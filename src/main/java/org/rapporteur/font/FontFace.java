package org.rapporteur.font;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * One style of a font family.
 *
 * @param weight 400 for regular, 700 for bold
 * @param file opens the font file, in TrueType format
 */
public record FontFace(int weight, boolean italic, Supplier<InputStream> file) {}
