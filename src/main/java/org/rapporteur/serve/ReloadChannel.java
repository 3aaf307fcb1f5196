package org.rapporteur.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The connections of the pages that are open in browsers, which receive events to reload. */
final class ReloadChannel {

  /** How often an idle connection is written to, so that a closed page is detected. */
  private static final long HEARTBEAT_SECONDS = 15;

  /** The maximum number of open pages, since each has its own thread. */
  private static final int MAX_CONNECTIONS = 128;

  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Connection> connections = new ArrayDeque<>();
  private long generation;

  /** A connection of a browser; guarded by the lock. */
  private static final class Connection {

    private final String page;
    private boolean ended;

    Connection(String page) {
      this.page = page;
    }
  }

  /** The paths of the open pages, without duplicates. */
  Set<String> pages() {
    lock.lock();
    try {
      Set<String> pages = new TreeSet<>();
      connections.forEach(connection -> pages.add(connection.page));
      return pages;
    } finally {
      lock.unlock();
    }
  }

  /** Makes every connection check whether its page has changed. */
  void reload() {
    lock.lock();
    try {
      generation++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Sends events to a browser until it must reload the page or has closed it. If too many pages are
   * open, the oldest connection is closed; its browser opens a new one if it still shows the page.
   *
   * @param query the page and the version that the browser shows
   * @param current returns the current version of a page
   * @param errors returns the current errors of the content
   * @param out the stream to which Server-Sent Events are written
   */
  void follow(
      EventsQuery query,
      UnaryOperator<String> current,
      Supplier<List<String>> errors,
      OutputStream out)
      throws IOException {
    Connection connection = add(new Connection(query.page()));
    try {
      out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
      List<String> sent = List.of();
      while (!isEnded(connection)) {
        long seenGeneration = generation();
        if (!current.apply(query.page()).equals(query.version())) {
          send(out, "reload", "");
          return;
        }
        List<String> currentErrors = errors.get();
        if (currentErrors.equals(sent)) {
          out.write(": \n\n".getBytes(StandardCharsets.UTF_8));
        } else {
          send(out, "problems", json(currentErrors));
          sent = currentErrors;
        }
        out.flush();
        await(seenGeneration, connection);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      remove(connection);
    }
  }

  private Connection add(Connection connection) {
    lock.lock();
    try {
      if (connections.size() >= MAX_CONNECTIONS) {
        connections.remove().ended = true;
        changed.signalAll();
      }
      connections.add(connection);
      return connection;
    } finally {
      lock.unlock();
    }
  }

  private void remove(Connection connection) {
    lock.lock();
    try {
      connections.remove(connection);
    } finally {
      lock.unlock();
    }
  }

  private boolean isEnded(Connection connection) {
    lock.lock();
    try {
      return connection.ended;
    } finally {
      lock.unlock();
    }
  }

  private long generation() {
    lock.lock();
    try {
      return generation;
    } finally {
      lock.unlock();
    }
  }

  private void await(long seenGeneration, Connection connection) throws InterruptedException {
    lock.lock();
    try {
      long remaining = TimeUnit.SECONDS.toNanos(HEARTBEAT_SECONDS);
      while (generation == seenGeneration && !connection.ended && remaining > 0) {
        remaining = changed.awaitNanos(remaining);
      }
    } finally {
      lock.unlock();
    }
  }

  private static void send(OutputStream out, String event, String data) throws IOException {
    out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Encodes a list of texts as JSON on one line. */
  static String json(List<String> texts) {
    StringBuilder json = new StringBuilder("[");
    for (String text : texts) {
      json.append(json.length() == 1 ? "\"" : ",\"");
      text.chars()
          .forEach(
              c -> {
                if (c < 0x20 || c == '"' || c == '\\' || c == 0x2028 || c == 0x2029) {
                  json.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
                } else {
                  json.append((char) c);
                }
              });
      json.append('"');
    }
    return json.append(']').toString();
  }
}
