package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No request stops the preview, makes it do more than read, or lets another site read it. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {

  private static final String FILE = "content/themes/02-theme-2/rc-2.md";
  private static final String HERE = "Host: 127.0.0.1:PORT\r\n";
  private static final String OWN = HERE + "Sec-Fetch-Site: same-origin\r\n";
  private static final String VERSION = "0123456789abcdef01234567-0";

  private EditedProject project;
  private ServeProcess serve;
  private int save;

  @BeforeAll
  void start(@TempDir Path temp) throws IOException {
    project = new EditedProject(temp, 1);
    // Incomplete requests time out after one second, not five.
    String timeout = "-Dsun.net.httpserver.maxReqTime=1";
    serve = new ServeProcess(temp, temp.resolve("errors.txt"), timeout);
  }

  @AfterAll
  void stop() throws Exception {
    serve.close();
  }

  /** After each request the next save must be shown, and no internal error may be reported. */
  @AfterEach
  void showsTheNextSave() throws Exception {
    save++;
    project.write(FILE, project.read(FILE).replaceFirst("Demand.*", "Demand: save " + save + "."));
    for (int i = 0; i < 600 && !serve.get("/r/rc-2/").contains("save " + save + "."); i++) {
      Thread.sleep(20);
    }
    assertTrue(serve.isAlive(), serve.errors());
    assertTrue(serve.get("/r/rc-2/").contains("save " + save + "."));
    assertFalse(serve.errors().contains("internal error"), serve.errors());
  }

  private String status(String requestLine, String headers) throws IOException {
    String line = serve.send(requestLine + "\r\n" + headers + "Connection: close\r\n\r\n");
    return line.length() < 12 ? line : line.substring(9, 12);
  }

  private static String events(String query) {
    return "GET /.rapporteur/events" + query + " HTTP/1.1";
  }

  /** A connection that remains open would receive the next save. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "?page=",
        "?page=&version=" + VERSION,
        "?page=x&version=" + VERSION,
        "?page=%2F",
        "?page=%2F&version=",
        "?page=%2F&version=x",
        "?page=%2F&version=0123456789abcdef01234567-99999999999999999999",
        "?page=%2F&page=%2F&version=" + VERSION,
        "?page=%2F&version=" + VERSION + "&more=1",
        "?page=%2F&version=" + VERSION + "&",
        "?page=%2F..%2F..%2Fetc%2Fpasswd&version=" + VERSION,
        "?page=%2F%2Fevil.example&version=" + VERSION,
        "?page=%2Fa%5Cb&version=" + VERSION,
        "?page=%2F%00&version=" + VERSION,
        "?page=%2F%0A&version=" + VERSION,
        "?page=%2F%C3%28&version=" + VERSION,
        "?page=%2F%FF&version=" + VERSION,
        "?=%2F&version=" + VERSION,
        "?page&version"
      })
  void rejectsEventsForInvalidPaths(String query) throws IOException {
    assertEquals("400", status(events(query), OWN));
    assertEquals("403", status(events(query), HERE), "without proof of its origin");
  }

  @Test
  void rejectsALongQuery() throws IOException {
    String query = "?page=%2F" + "a".repeat(5000) + "&version=" + VERSION;
    assertEquals("400", status(events(query), OWN));
  }

  @Test
  void keepsAConnectionForAMissingPage() throws IOException {
    try (Socket line = serve.connect()) {
      serve.write(line, events("?page=%2Fno%2Fsuch&version=" + VERSION) + "\r\n" + OWN + "\r\n");
      assertEquals("HTTP/1.1 200 OK", ServeProcess.firstLine(line));
    }
  }

  @Test
  void respondsToAHeadRequestForEventsImmediately() throws IOException {
    String query = "?page=%2F&version=" + VERSION;
    String head = events(query).replace("GET", "HEAD");
    assertEquals("200", status(head, OWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | 200 | Sec-Fetch-Site: same-origin",
        "200 | 403 | Sec-Fetch-Site: none;Sec-Fetch-Mode: navigate;Sec-Fetch-Dest: document",
        "200 | 200 | Origin: http://127.0.0.1:PORT",
        "200 | 200 | Origin: http://127.0.0.1:PORT;Sec-Fetch-Site: same-origin",
        // A link on another site opens a page in a new tab.
        "200 | 403 | Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: navigate;Sec-Fetch-Dest: document",
        "403 | 403 | Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: navigate;Sec-Fetch-Dest: iframe",
        "403 | 403 | Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: navigate",
        "403 | 403 | Sec-Fetch-Site: cross-site",
        "403 | 403 | Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: no-cors;Sec-Fetch-Dest: image",
        "403 | 403 | Sec-Fetch-Site: cross-site;Sec-Fetch-Mode: cors;Sec-Fetch-Dest: empty",
        "403 | 403 | Sec-Fetch-Site: same-site;Sec-Fetch-Mode: no-cors",
        "403 | 403 | Sec-Fetch-Site: Same-Origin",
        "403 | 403 | Sec-Fetch-Site: cross-site;Sec-Fetch-Site: same-origin",
        "403 | 403 | Sec-Fetch-Site: same-origin;Sec-Fetch-Site: same-origin",
        "403 | 403 | Sec-Fetch-Site:",
        "403 | 403 | Origin: null",
        "403 | 403 | Origin: https://127.0.0.1:PORT",
        "403 | 403 | Origin: http://127.0.0.1",
        "403 | 403 | Origin: http://127.0.0.1:1",
        "403 | 403 | Origin: http://127.0.0.1:PORT.evil.example",
        "403 | 403 | Origin: http://localhost:PORT",
        "403 | 403 | Origin: https://evil.example;Sec-Fetch-Site: same-origin",
        "403 | 403 | Origin: http://127.0.0.1:PORT;Origin: https://evil.example",
        "403 | 403 | Origin: http://127.0.0.1:PORT;Sec-Fetch-Site: cross-site",
      })
  void rejectsOtherSites(String page, String events, String headers) throws IOException {
    String all = HERE + headers.replace(";", "\r\n") + "\r\n";
    assertEquals(page, status("GET / HTTP/1.1", all));
    boolean elsewhere = headers.contains("cross-site");
    assertEquals(elsewhere ? "403" : page, status("GET /.rapporteur/live.js HTTP/1.1", all));
    String query = "?page=%2F&version=" + VERSION;
    assertEquals(events, status(events(query), all));
  }

  @ParameterizedTest
  @CsvSource({
    "200, localhost:PORT",
    "200, LocalHost:PORT",
    "403, localhost",
    "403, 127.0.0.1",
    "403, localhost:1",
    "403, localhost.:PORT",
    "403, [::1]:PORT",
    "403, 0.0.0.0:PORT",
    "403, 127.1:PORT",
    "403, 2130706433:PORT",
    "403, user@localhost:PORT",
    "403, localhost:PORT.evil.example",
    "403, evil.example",
    "403, evil.example:PORT"
  })
  void acceptsItsOwnHostNamesOnly(String status, String host) throws IOException {
    assertEquals(status, status("GET / HTTP/1.1", "Host: " + host + "\r\n"));
  }

  @Test
  void requiresExactlyOneHost() throws IOException {
    assertEquals("403", status("GET / HTTP/1.1", HERE + HERE));
    assertEquals("403", status("GET / HTTP/1.1", HERE + "Host: evil.example\r\n"));
    assertEquals("403", status("GET / HTTP/1.0", ""));
    assertEquals("200", status("GET / HTTP/1.0", HERE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "CONNECT"})
  void rejectsOtherMethods(String method) throws IOException {
    assertEquals("405", status(method + " / HTTP/1.1", OWN));
    assertEquals("405", status(method + " /.rapporteur/events?page= HTTP/1.1", OWN));
  }

  @Test
  void rejectsABodyOfAGigabyte() throws IOException {
    try (Socket socket = serve.connect()) {
      serve.write(socket, "POST / HTTP/1.1\r\n" + OWN + "Content-Length: 1073741824\r\n\r\n");
      assertEquals("HTTP/1.1 405 Method Not Allowed", ServeProcess.firstLine(socket));
      byte[] part = new byte[1 << 20];
      int sent = 0;
      try {
        for (; sent < 1024; sent++) {
          socket.getOutputStream().write(part);
        }
      } catch (IOException closed) {
        // As intended.
      }
      assertTrue(sent < 1024, "all of it was taken");
    }
    assertEquals("200", status("GET / HTTP/1.1", HERE + "Transfer-Encoding: chunked\r\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/..",
        "/../etc/passwd",
        "/a/../b",
        "/%2e%2e/b",
        "/%2E%2E%2Fetc/passwd",
        "/..%5c..%5cwindows",
        "/a\\b",
        "/%00",
        "/a%0d%0aSet-Cookie:x",
        "/%7f",
        "/%",
        "/%zz",
        "http://127.0.0.1:PORT/",
        "http://evil.example/",
        "/[",
      })
  void rejectsInvalidPaths(String path) throws IOException {
    assertEquals("400", status("GET " + path + " HTTP/1.1", HERE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "/%252e%252e/", "/%C3%28", "/%FF", "/é", "*", "/.git/config"})
  void findsNothingOutsideTheSite(String path) throws IOException {
    String status = status("GET " + path + " HTTP/1.1", HERE);
    assertTrue(status.equals("404") || status.equals("400"), path + " " + status);
  }

  @Test
  void survivesLongPathsAndHeaders() throws IOException {
    assertEquals("404", status("GET /" + "a".repeat(60_000) + " HTTP/1.1", HERE));
    assertEquals("404", status("GET /" + "a/".repeat(30_000) + " HTTP/1.1", HERE));
    for (String much :
        List.of(
            "X: " + "a".repeat(20 << 20) + "\r\n", "X: a\r\n".repeat(500_000), "\u0000\u0001")) {
      try {
        serve.send("GET / HTTP/1.1\r\n" + HERE + much + "\r\n\r\n");
      } catch (IOException closed) {
        // The server may end the connection at any point.
      }
    }
  }

  @Test
  void ignoresUnsupportedFeatures() throws IOException {
    for (String header :
        List.of(
            "Range: bytes=0-0",
            "Range: bytes=9223372036854775808-",
            "If-None-Match: *",
            "If-Modified-Since: yesterday",
            "Expect: 100-continue",
            "Accept-Encoding: gzip;q=x",
            "Content-Length: 0",
            "X-Forwarded-Host: evil.example",
            "Upgrade: websocket")) {
      String status = status("GET / HTTP/1.1", HERE + header + "\r\n");
      assertTrue(status.equals("200") || status.equals("100"), header + " " + status);
    }
    for (String length : List.of("-1", "x", "99999999999999999999", "5\r\nContent-Length: 6")) {
      status("GET / HTTP/1.1", HERE + "Content-Length: " + length + "\r\n");
    }
  }

  @Test
  void handlesPipelinedRequests() throws IOException {
    try (Socket socket = serve.connect()) {
      String one = "GET / HTTP/1.1\r\n" + HERE + "\r\n";
      serve.write(socket, one + one + one.replace("127.0.0.1", "evil.example"));
      assertEquals("HTTP/1.1 200 OK", ServeProcess.firstLine(socket));
    }
    assertTrue(serve.send("nonsense\r\n\r\n").matches("|HTTP/1.1 400.*"));
    assertTrue(serve.send("\u0016\u0003\u0001\u0002 TLS\r\n\r\n").matches("|HTTP/1.1 400.*"));
  }

  static Stream<String> openers() {
    String query = "?page=%2F&version=" + VERSION;
    return Stream.of(
        "",
        "G",
        "GET / HTTP/1.1\r\n" + HERE,
        "GET / HTTP/1.1\r\n" + HERE + "Content-Length: 5\r\n\r\n",
        events(query) + "\r\n" + OWN + "\r\n",
        events(query).replace("%2F", "%2Fr%2Frc-2%2F") + "\r\n" + OWN + "\r\n");
  }

  /** A thousand connections that stay open, each with the beginning of a request or with events. */
  @ParameterizedTest
  @MethodSource("openers")
  void outlivesAThousandOpenConnections(String opener) throws Exception {
    List<Socket> open = new ArrayList<>();
    try {
      for (int i = 0; i < 1_000; i++) {
        try {
          Socket socket = serve.connect();
          open.add(socket);
          serve.write(socket, opener);
        } catch (IOException refused) {
          // It may close what is too much.
        }
      }
      long end = System.nanoTime() + 30_000_000_000L;
      String status = "";
      while (!status.equals("200") && System.nanoTime() < end) {
        try {
          status = status("GET / HTTP/1.1", HERE);
        } catch (IOException busy) {
          Thread.sleep(200);
        }
      }
      assertEquals("200", status);
    } finally {
      for (Socket socket : open) {
        socket.close();
      }
    }
  }
}
