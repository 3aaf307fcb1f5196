package org.rapporteur.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.rapporteur.diagnostic.Diagnostics;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.diagnostic.Span;
import org.rapporteur.model.LinkTarget;
import org.rapporteur.model.WebAddress;

/** Resolves the addresses of links and images. Whether a file exists is checked later. */
final class Links {

  private final String folder;
  private final Diagnostics diagnostics;

  /**
   * @param path the path of the file that contains the links, from the content folder
   */
  Links(String path, Diagnostics diagnostics) {
    folder = path.substring(0, path.lastIndexOf('/') + 1);
    this.diagnostics = diagnostics;
  }

  /** The target of a link; empty if the address was rejected and reported. */
  Optional<LinkTarget> target(String url, Span span) {
    WebAddress.Verdict verdict = WebAddress.validate(url);
    if (verdict instanceof WebAddress.Verdict.Rejected rejected) {
      diagnostics.report(rejected.rule(), span, rejected.message(), rejected.help());
      return Optional.empty();
    }
    if (verdict instanceof WebAddress.Verdict.Absolute absolute) {
      return Optional.of(new LinkTarget.Elsewhere(absolute.url()));
    }
    return within(url.strip(), span);
  }

  /** The path of an image from the content folder. */
  Optional<String> image(String url, Span span) {
    if (WebAddress.validate(url) instanceof WebAddress.Verdict.Absolute) {
      diagnostics.report(
          Rule.FORBIDDEN_SCHEME,
          span,
          "images from other sites are not allowed",
          "Save the image in content/assets/ and write its path.");
      return Optional.empty();
    }
    Optional<LinkTarget> target = target(url, span);
    if (target.isPresent()
        && target.get() instanceof LinkTarget.ToFile file
        && file.anchor().isEmpty()) {
      return Optional.of(file.path());
    }
    if (target.isPresent()) {
      dead(span, "this is not the path of an image", "Write a path such as ../../assets/map.png.");
    }
    return Optional.empty();
  }

  private Optional<LinkTarget> within(String url, Span span) {
    int hash = url.indexOf('#');
    Optional<String> path = decoded(hash < 0 ? url : url.substring(0, hash), span);
    Optional<String> anchor = decoded(hash < 0 ? "" : url.substring(hash + 1), span);
    if (path.isEmpty() || anchor.isEmpty()) {
      return Optional.empty();
    }
    if (path.get().isEmpty()) {
      if (hash < 0) {
        return dead(span, "this link has no address", "Write an address in the parentheses.");
      }
      if (anchor.get().isEmpty()) {
        diagnostics.report(
            Rule.DEAD_ANCHOR,
            span,
            "this link has no id after “#”",
            "Write the heading's id after “#”.");
        return Optional.empty();
      }
      return Optional.of(new LinkTarget.Here(anchor.get()));
    }
    return file(path.get(), span).map(file -> new LinkTarget.ToFile(file, anchor.get()));
  }

  private Optional<String> file(String path, Span span) {
    if (path.startsWith("/")) {
      return dead(
          span,
          "“" + path + "” begins with “/”",
          "Write the path relative to this file, such as ../../pages/about.md.");
    }
    if (path.indexOf('\\') >= 0) {
      return dead(
          span, "“" + path + "” has backslashes", "Write “" + path.replace('\\', '/') + "”.");
    }
    if (path.indexOf('?') >= 0) {
      return dead(
          span, "the path of a file cannot contain “?”", "Remove everything from the “?” on.");
    }
    Deque<String> parts = new ArrayDeque<>();
    String last = "";
    for (String part : (folder + path).split("/", -1)) {
      last = part;
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return dead(
              span, "this link goes outside the content folder", "Link only to files in content/.");
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    if (last.isEmpty() || last.equals(".") || last.equals("..")) {
      return dead(
          span, "this link is to a folder", "Link to a file in it, such as theme.md or about.md.");
    }
    return Optional.of(String.join("/", parts));
  }

  private <T> Optional<T> dead(Span span, String message, String help) {
    diagnostics.report(Rule.DEAD_LINK, span, message, help);
    return Optional.empty();
  }

  private Optional<String> decoded(String text, Span span) {
    if (text.indexOf('%') < 0) {
      return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer to = ByteBuffer.allocate(from.length);
    for (int i = 0; i < from.length; i++) {
      int high = i + 2 < from.length && from[i] == '%' ? Character.digit(from[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(from[i + 2], 16);
      to.put(low < 0 ? from[i] : (byte) (high << 4 | low));
      i += low < 0 ? 0 : 2;
    }
    try {
      String decoded = StandardCharsets.UTF_8.newDecoder().decode(to.flip()).toString();
      return Optional.of(Normalizer.normalize(decoded, Normalizer.Form.NFC));
    } catch (CharacterCodingException invalid) {
      return dead(
          span,
          "the “%” escapes in “" + text + "” are not valid UTF-8",
          "Write the path without “%” escapes.");
    }
  }
}
