package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that request much and read nothing do not block others or the machine. */
@Timeout(60)
class SlowClientsTest {

  private static final int CLIENTS = 300;

  @TempDir Path temp;
  private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
  private final List<Socket> clients = new ArrayList<>();
  private EditedProject project;
  private PreviewServer server;

  @BeforeEach
  void start() throws IOException {
    project = new EditedProject(temp, 1);
    project.write("content/pages/data.md", "---\ntitle: Data\n---\n[Data](../assets/data.csv)\n");
    byte[] row = ("a,b\n".repeat(1 << 18)).getBytes(StandardCharsets.UTF_8);
    Path data = temp.resolve("content/assets/data.csv");
    for (int i = 0; i < 12; i++) {
      Files.write(data, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
    Preview preview = new Preview(project.request());
    preview.refresh();
    server =
        PreviewServer.start(preview, 0, (step, failure) -> failures.add(step + ": " + failure));
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket client : clients) {
      client.close();
    }
    server.close();
  }

  private Socket request(String path, int buffer) throws IOException {
    Socket client = new Socket();
    client.setReceiveBufferSize(buffer);
    client.setSoTimeout(30_000);
    client.connect(new InetSocketAddress("127.0.0.1", server.port()));
    clients.add(client);
    client
        .getOutputStream()
        .write(
            ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  @Test
  void aPageIsSentWhileManyClientsReadNothing() throws IOException {
    for (int i = 0; i < CLIENTS; i++) {
      request("/assets/data.csv", 2048);
    }
    long start = System.nanoTime();
    assertEquals("HTTP/1.1 200 OK", ServeProcess.firstLine(request("/r/rb-1/", 1 << 16)));
    assertTrue(System.nanoTime() - start < 5_000_000_000L, "at once");
    assertEquals(List.of(), List.copyOf(failures));
  }

  @Test
  void theConnectionOfAClientThatReadsNothingIsClosed() throws Exception {
    Socket slow = request("/assets/data.csv", 2048);
    Thread.sleep(11_500);
    int received = 0;
    byte[] part = new byte[1 << 16];
    try {
      for (int read = slow.getInputStream().read(part); read > 0; ) {
        received += read;
        read = slow.getInputStream().read(part);
      }
    } catch (IOException reset) {
      // This is allowed.
    }
    assertTrue(received < 12 << 20, "got all of it");
    assertEquals("HTTP/1.1 200 OK", ServeProcess.firstLine(request("/assets/data.csv", 1 << 16)));
    assertEquals(List.of(), List.copyOf(failures));
  }

  /** Otherwise a program on this machine could cause it to be generated again at each save. */
  @Test
  void aDownloadIsNotGeneratedForItsVersion() throws IOException {
    project.write(
        "content/report.yaml",
        project.read("content/report.yaml").replace("downloads: []", "downloads: [zip]"));
    Preview preview = new Preview(project.request());
    preview.refresh();
    assertTrue(preview.respond("report.zip").isPresent());
    ServedPages pages = new ServedPages(preview);
    assertEquals(pages.version("/missing/"), pages.version("/report.zip"));
    assertEquals(pages.version("/missing/"), pages.version("/assets/map.svg"));
    assertNotEquals(pages.version("/missing/"), pages.version("/r/rb-1/"));
  }
}
