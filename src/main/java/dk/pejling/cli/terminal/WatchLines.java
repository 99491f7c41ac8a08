package dk.pejling.cli.terminal;

import dk.pejling.run.FileReply;
import dk.pejling.run.ShownPath;
import dk.pejling.run.VersionNews.State;
import dk.pejling.run.VersionNews;
import dk.pejling.run.WatchListener;
import dk.pejling.run.output.FindingText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One line for each file that was dropped. */
public final class WatchLines implements WatchListener {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Copenhagen"));

  private final Terminal terminal;

  public WatchLines(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void replied(Instant at, FileReply reply) {
    String seen =
        reply.answers().isEmpty() ? "" : ", se " + ShownPath.of(reply.answers().getFirst());
    terminal
        .out()
        .println(
            "%s %s: %s, %s%s"
                .formatted(
                    TIME.format(at),
                    reply.place().substring(reply.place().lastIndexOf('/') + 1),
                    reply.outcome().label(),
                    FindingText.summary(reply.findings()),
                    seen));
    for (VersionNews news : reply.news()) {
      if (news.state() == State.CHANGED) {
        terminal.out().println("      " + news.sentence());
      }
    }
    terminal.out().flush();
  }

  @Override
  public void told(Instant at, String what) {
    terminal.say(TIME.format(at) + " " + what);
  }
}
