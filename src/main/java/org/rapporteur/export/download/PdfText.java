package org.rapporteur.export.download;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph into runs of one direction. */
final class PdfText implements BidiSplitter {

  private List<BidiTextRun> runs = List.of();

  @Override
  public void setParagraph(String paragraph, byte direction) {
    int base =
        direction == BidiSplitter.RTL
            ? Bidi.DIRECTION_RIGHT_TO_LEFT
            : direction == BidiSplitter.LTR
                ? Bidi.DIRECTION_LEFT_TO_RIGHT
                : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
    Bidi bidi = BidiLevels.of(paragraph, base);
    List<BidiTextRun> found = new ArrayList<>();
    for (int i = 0; i < bidi.getRunCount() && !paragraph.isEmpty(); i++) {
      byte runDirection = bidi.getRunLevel(i) % 2 == 0 ? BidiSplitter.LTR : BidiSplitter.RTL;
      int start = bidi.getRunStart(i);
      found.add(new BidiTextRun(start, bidi.getRunLimit(i) - start, runDirection));
    }
    runs = found;
  }

  @Override
  public int countTextRuns() {
    return runs.size();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    return runs.get(index);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    for (int i = 0; i < paragraph.length(); i++) {
      switch (Character.getDirectionality(paragraph.charAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return BidiSplitter.LTR;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return BidiSplitter.RTL;
        }
        default -> {}
      }
    }
    return BidiSplitter.NEUTRAL;
  }
}
