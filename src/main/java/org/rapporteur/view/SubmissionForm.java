package org.rapporteur.view;

import java.util.List;
import org.rapporteur.model.Submission;

/**
 * How a body receives a report as a Word document.
 *
 * @param parts the parts in order: {@code about}, {@code summary}, {@code themes}, {@code citation}
 *     and {@code index}
 * @param numbered whether paragraphs are numbered throughout
 * @param details whether recommendations have their facts, such as responses
 */
public record SubmissionForm(List<String> parts, boolean numbered, boolean details) {
  public SubmissionForm {
    parts = List.copyOf(parts);
  }

  static SubmissionForm of(Submission submission) {
    Submission.Form form = submission.form();
    return new SubmissionForm(
        form.parts().stream().map(Submission.Part::word).toList(), form.numbered(), form.details());
  }
}
