package org.rapporteur.audit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A connection to a browser by the Chrome DevTools Protocol: commands with answers, and events by
 * the session of a tab. Thread-safe.
 */
final class DevTools implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final Duration CONNECT = Duration.ofSeconds(20);

  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
  private final ExecutorService events = Executors.newSingleThreadExecutor(DevTools::thread);
  private final WebSocket socket;
  private volatile boolean ended;
  private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);

  /** Thrown if the browser does not answer in time, or answers with an error. */
  static final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;

    CommandException(String message) {
      super(message);
    }
  }

  private DevTools(URI address) {
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .connectTimeout(CONNECT)
            .buildAsync(address, new Receiver())
            .join();
  }

  static DevTools connect(URI address) {
    return new DevTools(address);
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "audit");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether the browser has ended, or its connection is broken. */
  boolean hasEnded() {
    return ended;
  }

  /** Sets what receives the events of a session, on one thread. */
  void listen(String session, Consumer<JsonNode> listener) {
    listeners.put(session, listener);
  }

  void forget(String session) {
    listeners.remove(session);
  }

  /**
   * Sends a command to a session, or to the browser if the session is empty, and waits for the
   * answer.
   */
  JsonNode call(String session, String method, Map<String, ?> parameters, Duration limit)
      throws CommandException {
    if (ended) {
      throw new CommandException("the browser has ended");
    }
    int id = ids.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    try {
      send(id, session, method, parameters);
      JsonNode received = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (received.has("error")) {
        throw new CommandException(
            method + ": " + received.path("error").path("message").asString());
      }
      return received.path("result");
    } catch (TimeoutException late) {
      throw new CommandException("no answer within " + limit.toSeconds() + " s");
    } catch (ExecutionException closed) {
      throw new CommandException("the browser has ended");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CommandException("interrupted");
    } finally {
      answers.remove(id);
    }
  }

  /** Sends a command whose answer does not matter. */
  void send(String session, String method, Map<String, ?> parameters) {
    send(ids.incrementAndGet(), session, method, parameters);
  }

  private void send(int id, String session, String method, Map<String, ?> parameters) {
    ObjectNode message = JSON.createObjectNode();
    message.put("id", id);
    message.put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (!session.isEmpty()) {
      message.put("sessionId", session);
    }
    String text = JSON.writeValueAsString(message);
    synchronized (this) {
      sent = sent.thenCompose(before -> socket.sendText(text, true));
    }
  }

  private void receive(String text) {
    JsonNode message = JSON.readTree(text);
    if (message.has("id")) {
      CompletableFuture<JsonNode> answer = answers.get(message.path("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
      return;
    }
    Consumer<JsonNode> listener = listeners.get(message.path("sessionId").asString(""));
    if (listener != null) {
      events.execute(() -> listener.accept(message));
    }
  }

  private final class Receiver implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        receive(parts.toString());
        parts.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
      fail();
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      fail();
    }

    private void fail() {
      ended = true;
      answers.values().forEach(answer -> answer.completeExceptionally(new IllegalStateException()));
    }
  }

  @Override
  public void close() {
    socket.abort();
    events.shutdownNow();
  }
}
