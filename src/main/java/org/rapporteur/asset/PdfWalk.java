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

/** Visits every object of a PDF that its trailer references, directly or indirectly. */
final class PdfWalk {

  /** Actions that may run automatically when a document or page is opened. */
  private static final Set<String> NAVIGATION =
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
  private final Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> pending = new ArrayDeque<>();
  private long remaining = CHECKED_LIMIT;

  PdfWalk(PdfProblems diagnostics) {
    this.diagnostics = diagnostics;
  }

  void walk(COSDictionary trailer) throws IOException {
    add(trailer);
    while (!pending.isEmpty()) {
      COSBase next = pending.pop();
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
    if ((target instanceof COSDictionary || target instanceof COSArray) && visited.add(target)) {
      pending.push(target);
    }
  }

  private void dictionary(COSDictionary dictionary) throws IOException {
    report(PdfAction.ofType(name(dictionary, "S")));
    report(
        PdfAction.ofAnnotation(name(dictionary, "Subtype")).filter(a -> isAnnotation(dictionary)));
    if (isComment(dictionary)) {
      diagnostics.add(Metadata.AUTHOR);
    }
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      String key = entry.getKey().getName();
      report(PdfAction.ofKey(key));
      if (key.equals("URI") || key.equals("Base")) {
        report(
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

  private void report(Optional<String> found) {
    found.ifPresent(diagnostics::addActive);
  }

  /** Checks an automatic action and those that follow it; a destination is not an action. */
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
    if (!NAVIGATION.contains(type) && !isDestination) {
      diagnostics.addActive(PdfAction.automatic(type));
    }
  }

  private void stream(COSStream stream) throws IOException {
    if (stream.containsKey(COSName.F) || stream.getCOSDictionary(REFERENCE) != null) {
      diagnostics.addActive("fetches data from another file");
    }
    if (remaining > 0) {
      remaining -= stream.getLength();
      PdfStream.Unpacked check = PdfStream.check(stream, remaining);
      remaining -= check.size();
      if (check.broken()) {
        diagnostics.addBrokenStream();
      }
    }
    if (name(stream, "Filter").equals("DCTDecode") && remaining > 0) {
      try (InputStream photo = stream.createRawInputStream()) {
        JpegMetadata.read(photo.readNBytes(PHOTO_LIMIT), diagnostics.metadata());
      }
    }
    if (name(stream, "Type").equals("Metadata") || name(stream, "Subtype").equals("XML")) {
      try {
        byte[] xmp = PdfStream.unpack(stream, XMP_LIMIT);
        // Names of XMP are ASCII in any encoding; in UTF-16 each letter has a NUL beside it.
        XmpPacket.read(
            ImageStructure.latin(xmp, 0, xmp.length).replace("\0", ""), diagnostics.metadata());
      } catch (BoundedPdfParser.LimitException e) {
        throw e;
      } catch (IOException e) {
        diagnostics.addBrokenStream();
      }
    }
  }

  /** Whether it is a comment that names its author; in other annotations the text is a title. */
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
