package org.rapporteur.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Address;

/**
 * A project's own template for a file that is not a page: {@code files/data/list.json.ftl}
 * generates {@code data/list.json}, and replaces a generated file at that path.
 *
 * @param name the template's path in the templates folder
 * @param address the file's address in each edition
 */
public record FileTemplate(String name, Address address) {

  private static final Pattern NAME = Pattern.compile("files/(.+)\\.ftl[hx]?");

  /** Creates the exception for a template that cannot be used. */
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
          "a file template must be named after its file, with .ftl, .ftlh or .ftlx added");
    }
    return new FileTemplate(name, new Address(matcher.group(1)));
  }
}
