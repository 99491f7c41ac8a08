package dk.pejling.run.watch;

import dk.pejling.run.InputWatch.Ending;
import dk.pejling.run.InputWatch.Request;
import dk.pejling.run.InputWatch.Until;
import dk.pejling.run.WatchListener;
import dk.pejling.run.input.Twins.Arrived;
import dk.pejling.run.input.arrival.ArchiveEnd;
import dk.pejling.run.input.arrival.Sight;
import dk.pejling.run.output.FindingText;
import dk.pejling.run.watch.Desk.Done;
import dk.pejling.run.watch.Desk.Dropped;
import dk.pejling.run.watch.Desk.Opened;
import dk.pejling.run.watch.Desk.Taken;
import dk.pejling.run.watch.DropFolders.Lying;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One look at the folders after the other, and what is taken at each. */
final class WatchRounds {
  /** What the operating system doesn't tell is seen at the latest after this time. */
  static final Duration SCAN = Duration.ofSeconds(10);

  /** While somebody else owns the state folder. */
  static final Duration RETRY = Duration.ofSeconds(2);

  /** A workbook without an end gets so long to be finished; then it is answered as it is. */
  static final Duration HALF = Duration.ofMinutes(2);

  private static final Duration SHORTEST = Duration.ofMillis(100);

  private final Request request;
  private final DropFolders folders;
  private final Desk.Opening opening;
  private final Clock clock;
  private final WatchListener listener;
  private final Settling data;
  private final Settling basis;
  private final Lasting lasting = new Lasting();
  private final Map<String, Arrived> known = new TreeMap<>();
  private Map<Path, Sight> refused = Map.of();
  private Ending ending = Ending.NOTHING_HELD_BACK;

  WatchRounds(
      Request request,
      DropFolders folders,
      Desk.Opening opening,
      Clock clock,
      WatchListener listener) {
    this.request = request;
    this.folders = folders;
    this.opening = opening;
    this.clock = clock;
    this.listener = listener;
    this.data = new Settling(request.still());
    this.basis = new Settling(request.still());
  }

  Ending until(Bell bell) throws InterruptedException {
    Instant begun = clock.instant();
    while (true) {
      Instant now = clock.instant();
      Duration wait = round(now);
      if (ending == Ending.STOPPED) {
        return ending;
      }
      if (request.until() instanceof Until.Settled(Duration atMost)) {
        if (data.waiting().isEmpty() || ending == Ending.NOTHING_TAKEN) {
          return ending;
        }
        Duration left = Duration.between(clock.instant(), begun.plus(atMost));
        if (!left.isPositive()) {
          data.waiting()
              .forEach(file -> tell(name(file) + ": nåede ikke at blive klar; kør igen."));
          return worse(Ending.SOMETHING_HELD_BACK);
        }
        wait = left.compareTo(wait) < 0 ? left : wait;
      }
      bell.await(wait);
    }
  }

  /** How long to wait for the next. */
  private Duration round(Instant now) {
    Lying lying = folders.look();
    lying.remarks().forEach(this::tell);
    data.look(lying.sights(), now);
    known.values().removeIf(file -> !data.isDone(request.input().resolve(file.place())));
    boolean busy = false;
    if (basisSettled(lying, now)) {
      List<Dropped> due =
          data.due(now).stream().filter(file -> isWhole(file, now)).map(lying::dropped).toList();
      busy = !due.isEmpty() && !take(due, lying.basis());
    }
    lasting.roundEnds();
    return busy ? RETRY : untilNext(now);
  }

  private boolean basisSettled(Lying lying, Instant now) {
    basis.look(lying.basis(), now);
    List<Path> settled = basis.due(now);
    if (settled.size() < basis.waiting().size()) {
      return false;
    }
    if (!settled.isEmpty()) {
      settled.forEach(basis::done);
      data.again();
    }
    return true;
  }

  private boolean isWhole(Path file, Instant now) {
    try {
      if (data.unchanged(file, now).compareTo(HALF) >= 0 || !ArchiveEnd.isMissing(file)) {
        return true;
      }
      tell(name(file) + ": er ikke skrevet færdig. Venter på resten.");
      return false;
    } catch (IOException toldWhenItIsTaken) {
      return true;
    }
  }

  /** Whether the state folder was to be had. */
  private boolean take(List<Dropped> due, Map<Path, Sight> by) {
    if (!refused.isEmpty() && refused.equals(by)) {
      return true;
    }
    return switch (opening.open()) {
      case Opened.Busy() -> {
        tell("Venter: et andet program bruger mappen med data. Filerne tages, når den er fri.");
        yield false;
      }
      case Opened.Ready(Desk desk) -> {
        try (desk) {
          took(desk.take(request, due, List.copyOf(known.values()), this::done), by);
        }
        yield true;
      }
    };
  }

  private void took(Taken taken, Map<Path, Sight> by) {
    switch (taken) {
      case Taken.All(List<Arrived> arrived) -> {
        refused = Map.of();
        arrived.forEach(file -> known.put(file.place(), file));
      }
      case Taken.NoBasis(var findings) -> {
        refused = by;
        worse(Ending.NOTHING_TAKEN);
        List<String> why = new ArrayList<>(FindingText.brief(findings));
        why.add("Aftalefilen kan ikke bruges, så der tages ingen filer, før den er rettet.");
        tell(String.join("\n", why));
      }
      case Taken.Stopped() -> worse(Ending.STOPPED);
    }
  }

  private void done(Done done) {
    switch (done) {
      case Done.Replied(Dropped file, var reply) -> {
        data.done(file.path());
        if (reply.heldSomethingBack()) {
          worse(Ending.SOMETHING_HELD_BACK);
        }
        listener.replied(clock.instant(), reply);
      }
      case Done.AnsweredBefore(Dropped file) -> data.done(file.path());
      case Done.Gone(Dropped file) -> data.done(file.path());
    }
  }

  private Duration untilNext(Instant now) {
    Duration next = data.waiting().isEmpty() && basis.waiting().isEmpty() ? SCAN : request.still();
    Duration shorter = next.compareTo(SCAN) < 0 ? next : SCAN;
    Duration spent = Duration.between(now, clock.instant());
    Duration left = shorter.minus(spent);
    return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
  }

  private void tell(String what) {
    if (lasting.begins(what)) {
      listener.told(clock.instant(), what);
    }
  }

  private Ending worse(Ending other) {
    ending = other.compareTo(ending) > 0 ? other : ending;
    return ending;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
