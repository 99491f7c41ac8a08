package dk.pejling.cli.terminal;

import dk.pejling.run.FileReply;
import dk.pejling.run.FileReply.Outcome;
import dk.pejling.run.ShownPath;
import dk.pejling.run.VersionNews;
import dk.pejling.run.VersionNews.State;
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
                    outcome(reply),
                    FindingText.summary(reply.findings()),
                    seen));
    for (VersionNews news : reply.news()) {
      if (news.state() == State.CHANGED) {
        terminal.out().println("      " + news.sentence());
      }
    }
    terminal.out().flush();
  }

  /** Names the other file. */
  private static String outcome(FileReply reply) {
    return reply.outcome() == Outcome.SAME_AS_ANOTHER && !reply.findings().isEmpty()
        ? reply.findings().getFirst().found()
        : reply.outcome().label();
  }

  @Override
  public void told(Instant at, String what) {
    terminal.say(TIME.format(at) + " " + what);
  }
}
