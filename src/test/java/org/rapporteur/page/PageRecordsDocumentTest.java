package org.rapporteur.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Prose;

/**
 * docs/page-records.md has every record that a template can reach, and every component of it;
 * -Drewrite=true writes it anew.
 */
class PageRecordsDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/page-records.md");

  private static final String HEAD =
      """
      <!-- Made by PageRecordsDocumentTest from the code; don't edit it here. -->

      # What a template sees

      Each page has a template, and the template one record: `page`. Here is every record with its parts,
      what kind each part is, and what it says. [Templates](templates.md) tells how they are used, and what
      of them stays.

      An empty text or list means “none”. What may be missing is tested with `??`. An address called `href`
      is ready for an attribute of that very page.
      """;

  @Test
  void theDocumentSaysWhatTheCodeSays() throws IOException {
    String document = document();
    if (Boolean.getBoolean("rewrite")) {
      Files.writeString(DOCUMENT, document);
    }
    assertEquals(
        document, Files.readString(DOCUMENT), "it is stale: run the tests with -Drewrite=true");
  }

  /** The document is not only fresh: what reflection knows is in it. */
  @Test
  void everyRecordOfThePackageIsThere() throws IOException {
    String document = Files.readString(DOCUMENT);
    Path folder = Path.of("target/classes/org/rapporteur/page");
    try (var files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Class<?> type = type(file.getFileName().toString());
        if (type.isRecord()) {
          assertTrue(document.contains("\n### " + name(type) + "\n"), name(type));
          String section = document.split("\n### " + name(type) + "\n")[1].split("\n##")[0];
          for (RecordComponent part : type.getRecordComponents()) {
            assertTrue(section.contains("\n| `" + part.getName() + "` | "), type + " " + part);
          }
        }
      }
    }
  }

  private static Class<?> type(String file) {
    String name = file.replaceFirst("\\.class$", "");
    try {
      return name.equals("package-info")
          ? Object.class
          : Class.forName("org.rapporteur.page." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String document() throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    List<Class<?>> pages =
        Arrays.<Class<?>>stream(Page.class.getPermittedSubclasses())
            .sorted(Comparator.comparing(Class::getSimpleName))
            .collect(Collectors.toCollection(ArrayList::new));
    List<Class<?>> files = List.of(Overview.class, OverviewTheme.class);
    text.append("\n## Pages\n");
    for (Class<?> page : pages) {
      section(page, text);
    }
    text.append("\n## What templates of files see\n");
    for (Class<?> file : files) {
      section(file, text);
    }
    text.append("\n## What these are made of\n");
    List<Class<?>> roots = new ArrayList<>(pages);
    roots.addAll(files);
    Set<Class<?>> parts = reached(roots);
    roots.forEach(parts::remove);
    for (Class<?> part :
        parts.stream().sorted(Comparator.comparing(PageRecordsDocumentTest::name)).toList()) {
      section(part, text);
    }
    return text.toString();
  }

  /** All records that these lead to; what stands in a text is for the function prose alone. */
  private static Set<Class<?>> reached(List<Class<?>> roots) {
    Set<Class<?>> found = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (type.isRecord() && type != Prose.class && found.add(type)) {
        for (RecordComponent part : type.getRecordComponents()) {
          open.add(innermost(part.getGenericType()));
        }
      }
    }
    return found;
  }

  private static Class<?> innermost(Type type) {
    return type instanceof ParameterizedType generic
        ? innermost(generic.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  private static void section(Class<?> type, StringBuilder text) throws IOException {
    Map<String, String> said = RecordSources.of(type);
    text.append("\n### ").append(name(type)).append("\n\n");
    if (Page.class.isAssignableFrom(type)) {
      text.append("Template: `").append(template(type)).append("`. ");
    }
    String purpose = said.get("");
    text.append(purpose.isEmpty() ? PartWords.of(type) : purpose).append('\n');
    text.append("\n| part | is | |\n|---|---|---|\n");
    for (RecordComponent part : type.getRecordComponents()) {
      String words = said.getOrDefault(part.getName(), "");
      row(
          part.getName(),
          kind(part.getGenericType()),
          words.isEmpty() ? PartWords.of(type, part.getName()) : words,
          text);
    }
    for (Method question : questions(type)) {
      String words = RecordSources.ofMethod(type, question.getName());
      row(
          question.getName() + "()",
          kind(question.getGenericReturnType()),
          words.isEmpty() ? PartWords.of(type, question.getName()) : words,
          text);
    }
  }

  private static void row(String name, String kind, String words, StringBuilder text) {
    text.append("| `").append(name).append("` | ").append(kind).append(" | ");
    text.append(words.replace("|", "\\|")).append(" |\n");
  }

  /** What a record answers besides its components. */
  private static List<Method> questions(Class<?> type) {
    Set<String> parts =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    parts.addAll(Set.of("toString", "hashCode", "equals", "compareTo", "template"));
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getParameterCount() == 0 && !parts.contains(m.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static String kind(Type type) {
    if (type instanceof ParameterizedType generic) {
      String inner = kind(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class ? inner + ", may be missing" : "list: " + inner;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return "text";
    }
    if (plain == int.class || plain == Integer.class) {
      return "number";
    }
    if (plain == boolean.class) {
      return "true or false";
    }
    if (plain == Prose.class) {
      return "for `prose` only";
    }
    if (plain.isEnum()) {
      return Arrays.stream(plain.getEnumConstants())
          .map(c -> "`" + ((Enum<?>) c).name().toLowerCase(Locale.ROOT) + "`")
          .collect(Collectors.joining(", "));
    }
    return "[" + name(plain) + "](#" + anchor(plain) + ")";
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }

  private static String anchor(Class<?> type) {
    return name(type).toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** The file's name stands in the code of template(), which needs no components for it. */
  private static String template(Class<?> page) throws IOException {
    if (page == BookPage.class) {
      return "pdf.ftlh`, `epub.ftlh";
    }
    String source =
        Files.readString(Path.of("src/main/java", page.getName().replace('.', '/') + ".java"));
    return source.replaceAll("(?s).*String template\\(\\) \\{\\s*return \"([^\"]+)\".*", "$1")
        + ".ftlh";
  }
}
