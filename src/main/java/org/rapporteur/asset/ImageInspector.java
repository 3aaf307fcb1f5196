package org.rapporteur.asset;

import org.rapporteur.diagnostic.Rule;

/** Checks that images and videos are complete, have no trailing data, and name no person. */
final class ImageInspector {

  private static final long PIXELS = 100_000_000;

  private final FileProblems problems;
  private final UnpackBudget budget = new UnpackBudget();

  ImageInspector(FileProblems problems) {
    this.problems = problems;
  }

  void inspect(String kind, byte[] bytes) {
    ImageStructure.of(kind, bytes, budget).ifPresent(image -> reportStructure(image, bytes.length));
    Metadata.in(kind, bytes, budget).forEach(metadata -> metadata.report(problems));
  }

  private void reportStructure(ImageStructure image, int size) {
    if (!image.damage().isEmpty()) {
      problems.report(
          Rule.ASSET_DAMAGED,
          "this file " + image.damage(),
          "Copy the original file again, or open it and save it again.");
    } else if (image.end() < size) {
      problems.report(
          Rule.ASSET_TRAILING_DATA,
          "this file has " + (size - image.end()) + " bytes after the end of its image",
          "Open it and save it again; otherwise hidden data, such as a cropped part, would be"
              + " published.");
    }
    if (image.pixels() > PIXELS) {
      problems.report(
          Rule.ASSET_TOO_LARGE,
          "this image has " + image.width() + " by " + image.height() + " pixels",
          "Make it smaller, because many phones cannot display it.");
    }
  }
}
