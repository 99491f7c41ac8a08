package dk.pejling.run.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Gives the page to browsers on this machine alone, and tells them when there is a newer one. A
 * page from elsewhere that asks under another name for this machine is refused.
 */
final class PageServer implements AutoCloseable {
  private static final String NEWS = "/nyt/";
  private static final long BEAT_MILLIS = 5_000;

  private final HttpServer server;
  private final ExecutorService threads;
  private byte[] page = new byte[0];
  private int number;
  private boolean closed;

  private PageServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * @param port 0 for any that is free
   */
  static PageServer on(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
    ExecutorService threads =
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("preview-", 0).factory());
    PageServer pages = new PageServer(server, threads);
    server.setExecutor(threads);
    server.createContext("/", pages::answer);
    server.start();
    return pages;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** A newer page, by where it asks for news. */
  synchronized void show(Function<String, byte[]> renderedFor) {
    page = renderedFor.apply(NEWS + (number + 1));
    number++;
    notifyAll();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      if (!isForHere(exchange)) {
        exchange.sendResponseHeaders(421, -1);
      } else if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(405, -1);
      } else if (path.equals("/")) {
        page(exchange);
      } else if (path.matches(NEWS + "\\d{1,9}")) {
        news(exchange, Integer.parseInt(path.substring(NEWS.length())));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private boolean isForHere(HttpExchange exchange) {
    int port = server.getAddress().getPort();
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    return List.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
  }

  private void page(HttpExchange exchange) throws IOException {
    byte[] now;
    synchronized (this) {
      now = page;
    }
    headers(exchange, "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, now.length == 0 ? -1 : now.length);
    if (now.length > 0) {
      exchange.getResponseBody().write(now);
    }
  }

  /** Waits for a newer page than the one that asks; a beat now and again shows who has left. */
  private void news(HttpExchange exchange, int had) throws IOException {
    headers(exchange, "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    while (!isNewer(had)) {
      out.write(":\n\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      if (!await(had)) {
        return;
      }
    }
    out.write("event: ny\ndata: side\n\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private synchronized boolean isNewer(int had) {
    return number > had;
  }

  /** Whether to go on. */
  private synchronized boolean await(int had) {
    try {
      if (!closed && number <= had) {
        wait(BEAT_MILLIS);
      }
      return !closed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void headers(HttpExchange exchange, String type) {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    server.stop(0);
    threads.shutdownNow();
  }
}
