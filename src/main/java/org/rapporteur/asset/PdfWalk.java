package org.rapporteur.asset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Visits everything in a PDF that can be reached from its trailer. */
final class PdfWalk {

  /** What may follow of itself when a document or page is opened. */
  private static final Set<String> HARMLESS =
      Set.of("GoTo", "NextPage", "PrevPage", "FirstPage", "LastPage");

  /** Kinds of annotations that people add to a finished document. */
  private static final Set<String> COMMENTS =
      WordSet.of(
          """
          Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut
          Caret Stamp Ink Redact Popup
          """);

  private static final COSName REFERENCE = COSName.getPDFName("Ref");
  private static final COSName NEXT = COSName.getPDFName("Next");
  private static final int PHOTO_LIMIT = 20_000_000;
  private static final int XMP_LIMIT = 4_000_000;
  private static final long CHECKED_LIMIT = 256_000_000;

  private final PdfProblems diagnostics;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> waiting = new ArrayDeque<>();
  private long left = CHECKED_LIMIT;

  PdfWalk(PdfProblems diagnostics) {
    this.diagnostics = diagnostics;
  }

  void walk(COSDictionary trailer) throws IOException {
    add(trailer);
    while (!waiting.isEmpty()) {
      COSBase next = waiting.pop();
      if (next instanceof COSDictionary dictionary) {
        dictionary(dictionary);
      } else if (next instanceof COSArray array) {
        for (int i = 0; i < array.size(); i++) {
          add(array.get(i));
        }
      }
    }
  }

  private void add(COSBase value) {
    COSBase target = value instanceof COSObject object ? object.getObject() : value;
    if ((target instanceof COSDictionary || target instanceof COSArray) && seen.add(target)) {
      waiting.push(target);
    }
  }

  private void dictionary(COSDictionary dictionary) throws IOException {
    note(PdfAction.ofType(name(dictionary, "S")));
    note(PdfAction.ofAnnotation(name(dictionary, "Subtype")).filter(a -> isAnnotation(dictionary)));
    if (isComment(dictionary)) {
      diagnostics.add(Metadata.AUTHOR);
    }
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      String key = entry.getKey().getName();
      note(PdfAction.ofKey(key));
      if (key.equals("URI") || key.equals("Base")) {
        note(
            Optional.ofNullable(dictionary.getString(entry.getKey()))
                .flatMap(PdfAction::ofAddress));
      }
      if (key.equals("OpenAction")) {
        automatic(dictionary.getDictionaryObject(entry.getKey()));
      } else if (key.equals("AA")
          && dictionary.getDictionaryObject(entry.getKey()) instanceof COSDictionary actions) {
        for (COSName event : actions.keySet()) {
          automatic(actions.getDictionaryObject(event));
        }
      }
      add(entry.getValue());
    }
    if (dictionary instanceof COSStream stream) {
      stream(stream);
    }
  }

  private void note(Optional<String> found) {
    found.ifPresent(diagnostics::addActive);
  }

  /** An action, and those that follow it; a destination is none. */
  private void automatic(COSBase first) {
    Set<COSBase> chain = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> actions = new ArrayDeque<>();
    if (first instanceof COSDictionary) {
      actions.push(first);
    }
    while (!actions.isEmpty()) {
      COSBase next = actions.pop();
      if (next instanceof COSDictionary action && chain.add(action)) {
        automaticAction(action);
        next = action.getDictionaryObject(NEXT);
        if (next instanceof COSDictionary) {
          actions.push(next);
        }
      }
      if (next instanceof COSArray array && chain.add(array)) {
        for (int i = 0; i < array.size(); i++) {
          if (array.getObject(i) instanceof COSDictionary following) {
            actions.push(following);
          }
        }
      }
    }
  }

  private void automaticAction(COSDictionary action) {
    String type = name(action, "S");
    if (type.equals("Named")) {
      type = name(action, "N");
    }
    boolean isDestination = type.isEmpty() && action.containsKey(COSName.D);
    if (!HARMLESS.contains(type) && !isDestination) {
      diagnostics.addActive(PdfAction.automatic(type));
    }
  }

  private void stream(COSStream stream) throws IOException {
    if (stream.containsKey(COSName.F) || stream.getCOSDictionary(REFERENCE) != null) {
      diagnostics.addActive("fetches data from another file");
    }
    if (left > 0) {
      left -= stream.getLength();
      PdfStream.Unpacked check = PdfStream.check(stream, left);
      left -= check.size();
      if (check.broken()) {
        diagnostics.addBrokenStream();
      }
    }
    if (name(stream, "Filter").equals("DCTDecode") && left > 0) {
      try (InputStream photo = stream.createRawInputStream()) {
        JpegMetadata.read(photo.readNBytes(PHOTO_LIMIT), diagnostics.metadata());
      }
    }
    if (name(stream, "Type").equals("Metadata") || name(stream, "Subtype").equals("XML")) {
      try {
        byte[] xmp = PdfStream.unpack(stream, XMP_LIMIT);
        // Whatever its encoding: names of XMP are ASCII, in UTF-16 with a NUL beside each letter.
        XmpPacket.read(
            ImageStructure.latin(xmp, 0, xmp.length).replace("\0", ""), diagnostics.metadata());
      } catch (BoundedPdfParser.LimitException e) {
        throw e;
      } catch (IOException e) {
        diagnostics.addBrokenStream();
      }
    }
  }

  /** Whether it is a comment with the name of whose it is; in other annotations it is a title. */
  private static boolean isComment(COSDictionary dictionary) {
    String author = dictionary.getString(COSName.T);
    return author != null
        && !author.isBlank()
        && isAnnotation(dictionary)
        && COMMENTS.contains(name(dictionary, "Subtype"));
  }

  private static boolean isAnnotation(COSDictionary dictionary) {
    return dictionary.containsKey(COSName.RECT);
  }

  private static String name(COSDictionary dictionary, String key) {
    COSBase value = dictionary.getDictionaryObject(COSName.getPDFName(key));
    return value instanceof COSName name ? name.getName() : "";
  }
}
