package org.rapporteur.asset;

import java.util.Base64;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.diagnostic.Rule;

/**
 * Checks addresses in a drawing: only a part of the same drawing or an embedded image is allowed.
 */
final class SvgAddress {

  private static final Set<String> IMAGES = Set.of("image", "feImage");
  private static final Set<String> KINDS = Set.of("png", "jpg", "gif", "webp");
  private static final Pattern DATA =
      Pattern.compile("data:image/(png|jpe?g|gif|webp);base64,([A-Za-z0-9+/=\\s]*+)");

  private SvgAddress() {}

  static boolean isInside(String element, String address) {
    return address.startsWith("#") || IMAGES.contains(element) && DATA.matcher(address).matches();
  }

  /** Inspects the embedded image in an address, if there is one, as if it were a file. */
  static void inspectImage(String address, ImageInspector images, FileProblems problems) {
    Matcher image = DATA.matcher(address);
    if (image.matches()) {
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(image.group(2));
        String kind = Signature.detect(bytes).filter(KINDS::contains).orElse(image.group(1));
        images.inspect(kind, bytes);
      } catch (IllegalArgumentException e) {
        problems.report(
            Rule.ASSET_DAMAGED,
            "an image in this drawing is damaged",
            "Insert the image into the drawing again.");
      }
    }
  }
}
