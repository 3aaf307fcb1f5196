package org.rapporteur.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.author.TranslationList.TranslatableText;
import org.rapporteur.model.TranslationStatus;

/** Records in translations which text of the original they translate. */
public final class FingerprintRecorder {

  private final Path project;

  public FingerprintRecorder(Path project) {
    this.project = project;
  }

  /**
   * Returns the changed files.
   *
   * @param files the translations to record, from the project's folder; empty for all that record
   *     no original yet. Others are not recorded, because their texts may be older than the
   *     original.
   * @throws AuthorException if a file is not a translation, or its form allows no further key
   */
  public List<NewFile> record(List<TranslationList> lists, Set<String> files) {
    List<NewFile> changed = new ArrayList<>();
    for (String file : files) {
      check(file, lists);
    }
    for (TranslationList list : lists) {
      for (TranslatableText text : list.texts()) {
        boolean selected =
            files.isEmpty()
                ? text.state() == TranslationStatus.State.UNRECORDED
                : files.contains(text.file());
        if (selected) {
          text.status().flatMap(this::changed).ifPresent(changed::add);
        }
      }
    }
    return changed;
  }

  private static void check(String file, List<TranslationList> lists) {
    for (TranslationList list : lists) {
      for (TranslatableText text : list.texts()) {
        if (text.file().equals(file) && text.status().isPresent()) {
          return;
        }
        if (text.original().equals(file)) {
          throw new AuthorException(
              "“" + file + "” is an original, not a translation",
              "Give the file of the translation, such as " + text.file() + ".");
        }
      }
    }
    throw new AuthorException(
        "“" + file + "” is not a translation of this project",
        "Run `rapporteur translations` to list the translations.");
  }

  private Optional<NewFile> changed(TranslationStatus status) {
    if (status.recorded().equals(status.current())) {
      return Optional.empty();
    }
    String file = status.file();
    String text = read(file);
    String changed =
        FingerprintKey.set(text, file.endsWith(".md"), status.current())
            .orElseThrow(
                () ->
                    new AuthorException(
                        "the form of “" + file + "” does not allow the key “of” to be added",
                        "Add the line  of: " + status.current() + "  yourself."));
    return changed.equals(text) ? Optional.empty() : Optional.of(new NewFile(file, changed));
  }

  private String read(String file) {
    try {
      return Files.readString(project.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
