package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser sends the encoded path of its page. */
@Timeout(30)
class EventsQueryTest {

  private static final String VERSION = "0123456789abcdef01234567-0";
  private static final Pattern SHOWN = Pattern.compile("data-version=\"([^\"]+)\"");

  private static Optional<String> page(String path) {
    String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
    return EventsQuery.parse("page=" + encoded + "&version=" + VERSION).map(EventsQuery::page);
  }

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/r/nd-1/, /r/nd-1/",
    "/%C3%A9t%C3%A9/, /été/",
    "/été/, /été/",
    "/a+b/, /a+b/",
    "/a%20b/, /a b/",
    "/%D8%A3/, /أ/"
  })
  void decodesThePath(String path, String decoded) {
    assertEquals(Optional.of(decoded), page(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "/%2e%2e/x",
        "/%2F",
        "/%5C",
        "/%00",
        "/%0A",
        "/%",
        "/%zz",
        "/../x",
        "//evil.example/",
        "http://evil.example/",
        "mailto:x",
        "/x?y",
        "/x#y",
        "/a b/"
      })
  void rejectsInvalidPaths(String path) {
    assertEquals(Optional.empty(), page(path));
  }

  /** Otherwise the browser would reload such a page endlessly. */
  @Test
  void aPageWithNonAsciiLettersIsUpToDate(@TempDir Path temp) throws Exception {
    EditedProject project = new EditedProject(temp, 1);
    project.write("content/pages/été.md", "---\ntitle: Été\n---\nWords.\n");
    Preview preview = new Preview(project.request());
    preview.refresh();
    try (PreviewServer server = PreviewServer.start(preview, 0, (step, failure) -> {})) {
      String path = "/%C3%A9t%C3%A9/";
      Matcher shown = SHOWN.matcher(get(server, path).reduce("", String::concat));
      assertEquals(true, shown.find());
      String query = "?page=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
      String events = "/.rapporteur/events" + query + "&version=" + shown.group(1);
      try (Stream<String> lines = get(server, events)) {
        assertEquals(
            ": ", lines.filter(line -> !line.isEmpty()).skip(1).findFirst().orElse("closed"));
      }
    }
  }

  private static Stream<String> get(PreviewServer server, String path)
      throws IOException, InterruptedException {
    String root = "http://127.0.0.1:" + server.port();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Sec-Fetch-Site", "same-origin")
            .timeout(Duration.ofSeconds(10))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines()).body();
  }
}
