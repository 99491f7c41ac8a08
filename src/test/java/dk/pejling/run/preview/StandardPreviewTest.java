package dk.pejling.run.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejling.FolderCopy;
import dk.pejling.finding.Finding;
import dk.pejling.run.ReportPreview;
import dk.pejling.run.ReportPreview.Ending;
import dk.pejling.run.ReportPreview.Until;
import dk.pejling.run.RunRequest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StandardPreviewTest {
  @TempDir Path home;
  private final Heard heard = new Heard();

  @BeforeEach
  void copy() throws IOException {
    for (String folder : List.of("input", "templates")) {
      FolderCopy.of(Path.of(folder), home.resolve(folder));
    }
  }

  @Test
  void thePageSaysThatItIsAPreviewAndNothingElseIsLeft() throws IOException {
    assertThat(once("midtvejsstatus")).isEqualTo(Ending.DONE);

    assertThat(page())
        .contains("<title>Forhåndsvisning: ", "Intet er offentliggjort eller noteret");
    assertThat(page()).doesNotContain("<script");
    assertThat(home.resolve("state")).doesNotExist();
    try (var files = Files.walk(home.resolve("output"))) {
      assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .containsExactly("midtvejsstatus.html");
    }
  }

  @Test
  void aMistakeInTheTemplateIsToldWithFileAndLineAndTheRestStands() throws IOException {
    append("templates/midtvejsstatus.md", "\n{{findes.ikke}} og slut.\n");
    long line = Files.readString(home.resolve("templates/midtvejsstatus.md")).lines().count();

    assertThat(once("midtvejsstatus")).isEqualTo(Ending.WITH_MISTAKES);

    assertThat(page())
        .contains("midtvejsstatus.md, linje " + line, "{{findes.ikke}}", "og slut.", "Resumé");
  }

  @Test
  void whatClustersAndWritersWriteIsNoMarkup() throws IOException {
    append("input/tekster/hovedbudskaber.md", "\n<script>alert(1)</script> & ]]> slut\n");

    once("midtvejsstatus");

    assertThat(page()).doesNotContain("<script").doesNotContain("alert(1)</script>");
  }

  @Test
  void anUnknownReportIsWrongUse() {
    assertThat(once("findes-ikke")).isEqualTo(Ending.WRONG_USE);
    assertThat(heard.refusals).singleElement().asString().contains("findes-ikke");
  }

  @Test
  void aSaveMakesANewPageForTheBrowserThatLooksOnHereAlone() throws Exception {
    Thread preview = new Thread(() -> show("midtvejsstatus", new Until.Interrupted(0)));
    preview.start();
    try {
      assertThat(heard.pages.poll(60, TimeUnit.SECONDS)).isNotNull();
      URI address = heard.addresses.poll(10, TimeUnit.SECONDS);
      assertThat(address).isNotNull();
      String first = get(address, "/", "127.0.0.1:" + address.getPort());
      assertThat(first).startsWith("HTTP/1.1 200").contains("data-news=\"/nyt/1\"");

      append("templates/midtvejsstatus.md", "\nNyt afsnit, lige skrevet.\n");

      assertThat(heard.pages.poll(30, TimeUnit.SECONDS)).isNotNull();
      assertThat(get(address, "/nyt/1", "localhost:" + address.getPort())).contains("event: ny");
      assertThat(get(address, "/", "127.0.0.1:" + address.getPort()))
          .contains("Nyt afsnit, lige skrevet.");
      assertThat(get(address, "/", "example.org")).startsWith("HTTP/1.1 421");
      assertThat(get(address, "/input/sundhedsaftale.yaml", "127.0.0.1:" + address.getPort()))
          .startsWith("HTTP/1.1 404");
    } finally {
      preview.interrupt();
      preview.join(Duration.ofSeconds(10));
    }
    assertThat(preview.isAlive()).isFalse();
  }

  private Ending once(String report) {
    return show(report, new Until.Written());
  }

  private Ending show(String report, Until until) {
    Path output = home.resolve("output");
    RunRequest request =
        new RunRequest(
            report,
            new RunRequest.AsOf.Planned(),
            home.resolve("input"),
            output,
            RunRequest.agreementIn(home.resolve("input")),
            home.resolve("templates"));
    return StandardPreview.in(Clock.systemUTC(), home.resolve("state"))
        .show(new ReportPreview.Request(request, output.resolve("forhaandsvisning"), until), heard);
  }

  private String page() throws IOException {
    return Files.readString(home.resolve("output/forhaandsvisning/midtvejsstatus.html"));
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(home.resolve(file), text, StandardOpenOption.APPEND);
  }

  private static String get(URI address, String path, String host) throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      String request =
          "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(path, host);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static final class Heard implements ReportPreview.Listener {
    private final BlockingQueue<URI> addresses = new ArrayBlockingQueue<>(9);
    private final BlockingQueue<Path> pages = new ArrayBlockingQueue<>(99);
    private final List<Object> refusals = new ArrayList<>();

    @Override
    public void serving(URI address) {
      addresses.add(address);
    }

    @Override
    public void written(Path page, List<Finding> findings, Duration took) {
      pages.add(page);
    }

    @Override
    public void refused(String explanation) {
      refusals.add(explanation);
    }

    @Override
    public void refused(List<Finding> findings) {
      refusals.addAll(findings);
    }
  }
}
