package org.rapporteur.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The pages that are open in browsers; each browser is told when to load its page again. */
final class OpenPages {

  /** How often a silent line is tried, so that a closed page is found out. */
  private static final long BEAT_SECONDS = 15;

  /** How many pages may be open at once: each has a thread of its own. */
  private static final int MOST = 128;

  private final Lock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private long issue;

  /** A browser's line to us. */
  private record Line(String page, Object identity) {}

  /** Whether as many pages are open as may be. */
  boolean isFull() {
    return lines.size() >= MOST;
  }

  /** The pages that are open, each once. */
  Set<String> pages() {
    Set<String> pages = new TreeSet<>();
    lines.forEach(line -> pages.add(line.page()));
    return pages;
  }

  /** Makes every open page look again. */
  void announce() {
    lock.lock();
    try {
      issue++;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Keeps a browser up to date, until it has to load the page again or has closed it.
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
    Line line = new Line(query.page(), new Object());
    lines.add(line);
    try {
      out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
      List<String> told = List.of();
      while (true) {
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
        await(seen);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      lines.remove(line);
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

  private void await(long seen) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(BEAT_SECONDS);
      while (issue == seen && left > 0) {
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
