package org.rapporteur.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Address;

/**
 * A template by which a project makes a file besides pages: {@code files/data/list.json.ftl} makes
 * {@code data/list.json}, in place of one of ours that stands there.
 *
 * @param name the template, from the folder of templates
 * @param address where the file stands, below each edition's base
 */
public record FileTemplate(String name, Address address) {

  private static final Pattern NAME = Pattern.compile("files/(.+)\\.ftl[hx]?");

  /** What tells that it can't be used. */
  public TemplateException error(String reason) {
    return new TemplateException(name, 0, 0, reason);
  }

  static FileTemplate of(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches() || Address.parse(matcher.group(1)).isEmpty()) {
      throw new TemplateException(
          name,
          0,
          0,
          "a template of a file has that file’s name with .ftl, .ftlh or .ftlx behind it");
    }
    return new FileTemplate(name, new Address(matcher.group(1)));
  }
}
