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

/** The pages that are open in browsers; each browser is told when to load its page again. */
final class ReloadChannel {

  /** How often a silent line is tried, so that a closed page is found out. */
  private static final long BEAT_SECONDS = 15;

  /** How many pages may be open at once: each has a thread of its own. */
  private static final int MOST = 128;

  private final Lock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Deque<Connection> lines = new ArrayDeque<>();
  private long issue;

  /** A browser's line to us; guarded by the lock. */
  private static final class Connection {

    private final String page;
    private boolean ended;

    Connection(String page) {
      this.page = page;
    }
  }

  /** The pages that are open, each once. */
  Set<String> pages() {
    lock.lock();
    try {
      Set<String> pages = new TreeSet<>();
      lines.forEach(line -> pages.add(line.page));
      return pages;
    } finally {
      lock.unlock();
    }
  }

  /** Makes every open page look again. */
  void reload() {
    lock.lock();
    try {
      issue++;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Keeps a browser up to date, until it has to load the page again or has closed it. Where too
   * many pages are open, the line that is open longest is ended: its browser opens a new one if it
   * still shows the page.
   *
   * @param query the page, and what the browser shows
   * @param current what it would get now
   * @param errors what is wrong with the content now
   * @param out the line; Server-Sent Events are written to it
   */
  void follow(
      EventsQuery query,
      UnaryOperator<String> current,
      Supplier<List<String>> errors,
      OutputStream out)
      throws IOException {
    Connection line = add(new Connection(query.page()));
    try {
      out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
      List<String> told = List.of();
      while (!isEnded(line)) {
        long seen = issue();
        if (!current.apply(query.page()).equals(query.version())) {
          send(out, "reload", "");
          return;
        }
        List<String> now = errors.get();
        if (now.equals(told)) {
          out.write(": \n\n".getBytes(StandardCharsets.UTF_8));
        } else {
          send(out, "findings", json(now));
          told = now;
        }
        out.flush();
        await(seen, line);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      remove(line);
    }
  }

  private Connection add(Connection line) {
    lock.lock();
    try {
      if (lines.size() >= MOST) {
        lines.remove().ended = true;
        news.signalAll();
      }
      lines.add(line);
      return line;
    } finally {
      lock.unlock();
    }
  }

  private void remove(Connection line) {
    lock.lock();
    try {
      lines.remove(line);
    } finally {
      lock.unlock();
    }
  }

  private boolean isEnded(Connection line) {
    lock.lock();
    try {
      return line.ended;
    } finally {
      lock.unlock();
    }
  }

  private long issue() {
    lock.lock();
    try {
      return issue;
    } finally {
      lock.unlock();
    }
  }

  private void await(long seen, Connection line) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(BEAT_SECONDS);
      while (issue == seen && !line.ended && left > 0) {
        left = news.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  private static void send(OutputStream out, String event, String data) throws IOException {
    out.write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** A list of texts as JSON on one line. */
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
