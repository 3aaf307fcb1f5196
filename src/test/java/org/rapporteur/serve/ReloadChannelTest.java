package org.rapporteur.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many connections are open, the page opened last receives the next save. */
@Timeout(20)
class ReloadChannelTest {

  private static final int MOST = 128;
  private static final String VERSION = "0123456789abcdef01234567-0";

  private final ReloadChannel channel = new ReloadChannel();

  private Thread follow(String page) throws InterruptedException {
    Thread connection =
        new Thread(
            () -> {
              try {
                channel.follow(
                    new EventsQuery(page, VERSION),
                    path -> VERSION,
                    List::of,
                    new ByteArrayOutputStream());
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    connection.setDaemon(true);
    connection.start();
    while (!channel.pages().contains(page)) {
      Thread.sleep(1);
    }
    return connection;
  }

  private static Set<String> pages(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "/" + i)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void closesTheOldestConnection() throws InterruptedException {
    List<Thread> connections = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      connections.add(follow("/" + i));
    }
    assertEquals(pages(0, MOST), channel.pages());
    assertTrue(connections.stream().allMatch(Thread::isAlive));
    for (int i = MOST; i < MOST + 3; i++) {
      connections.add(follow("/" + i));
    }
    for (Thread ended : connections.subList(0, 3)) {
      ended.join();
    }
    assertEquals(pages(3, MOST + 3), channel.pages());
    assertTrue(connections.subList(3, MOST + 3).stream().allMatch(Thread::isAlive));
    connections.forEach(Thread::interrupt);
  }

  /** Immediately, not only at the next heartbeat of an idle connection. */
  @Test
  void anOpenPageReloadsImmediatelyAfterASave() throws InterruptedException {
    AtomicReference<String> current = new AtomicReference<>(VERSION);
    ByteArrayOutputStream events = new ByteArrayOutputStream();
    Thread connection =
        new Thread(
            () -> {
              try {
                channel.follow(
                    new EventsQuery("/", VERSION), path -> current.get(), List::of, events);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    connection.setDaemon(true);
    connection.start();
    while (connection.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
    current.set(VERSION.replace("-0", "-1"));
    channel.reload();
    connection.join(8_000);
    assertFalse(connection.isAlive());
    assertTrue(events.toString(StandardCharsets.UTF_8).contains("event: reload"), events::toString);
  }
}
