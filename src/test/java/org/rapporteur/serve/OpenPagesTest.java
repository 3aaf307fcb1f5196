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

/** However many lines are open, the page that was opened last hears of the next save. */
@Timeout(20)
class OpenPagesTest {

  private static final int MOST = 128;
  private static final String VERSION = "0123456789abcdef01234567-0";

  private final ReloadChannel open = new ReloadChannel();

  private Thread follow(String page) throws InterruptedException {
    Thread line =
        new Thread(
            () -> {
              try {
                open.follow(
                    new EventsQuery(page, VERSION),
                    path -> VERSION,
                    List::of,
                    new ByteArrayOutputStream());
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    line.setDaemon(true);
    line.start();
    while (!open.pages().contains(page)) {
      Thread.sleep(1);
    }
    return line;
  }

  private static Set<String> pages(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "/" + i)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void endsTheLineThatIsOpenLongest() throws InterruptedException {
    List<Thread> lines = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      lines.add(follow("/" + i));
    }
    assertEquals(pages(0, MOST), open.pages());
    assertTrue(lines.stream().allMatch(Thread::isAlive));
    for (int i = MOST; i < MOST + 3; i++) {
      lines.add(follow("/" + i));
    }
    for (Thread ended : lines.subList(0, 3)) {
      ended.join();
    }
    assertEquals(pages(3, MOST + 3), open.pages());
    assertTrue(lines.subList(3, MOST + 3).stream().allMatch(Thread::isAlive));
    lines.forEach(Thread::interrupt);
  }

  /** At once, not only when the silent line is next tried. */
  @Test
  void anOpenPageLoadsAgainAsSoonAsASaveIsAnnounced() throws InterruptedException {
    AtomicReference<String> current = new AtomicReference<>(VERSION);
    ByteArrayOutputStream events = new ByteArrayOutputStream();
    Thread line =
        new Thread(
            () -> {
              try {
                open.follow(new EventsQuery("/", VERSION), path -> current.get(), List::of, events);
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    line.setDaemon(true);
    line.start();
    while (line.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
    current.set(VERSION.replace("-0", "-1"));
    open.reload();
    line.join(8_000);
    assertFalse(line.isAlive());
    assertTrue(events.toString(StandardCharsets.UTF_8).contains("event: reload"), events::toString);
  }
}
