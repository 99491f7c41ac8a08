package dk.pejling.run.preview;

import dk.pejling.run.ReportPreview;
import dk.pejling.run.explain.JudgedInPlace;
import dk.pejling.run.input.arrival.Keeper;
import dk.pejling.run.plan.PastReports;
import dk.pejling.run.plan.Planning;
import dk.pejling.run.stage.PejlingStages;
import dk.pejling.run.stage.Stages;
import dk.pejling.store.receipt.VersionIndex;
import dk.pejling.store.release.ReleaseIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Goes the way of a run up to the document. What it hides depends on what has been published
 * before: where that can't be known, nothing is shown.
 */
public record StandardPreview(
    Stages stages, Clock clock, VersionIndex versions, ReleaseIndex releases)
    implements ReportPreview {
  private static final String UNSURE =
      "Det kan ikke ses, hvilke rapporter der er offentliggjort, og så kan det ikke vides, hvilke"
          + " tal der skal skjules. Kør pejling release uden mappe, og prøv igen; er en kørsel i"
          + " gang, så vent, til den er færdig.";
  private static final long PAUSE_MILLIS = 100;

  /** By the program's own parts, and what that state folder knows. */
  public static StandardPreview in(Clock clock, Path state) {
    return new StandardPreview(
        new PejlingStages(), clock, new VersionIndex(state), new ReleaseIndex(state));
  }

  @Override
  public Ending show(Request request, Listener listener) {
    return switch (releases.read()) {
      case ReleaseIndex.Known.Unknown unknown -> {
        listener.refused(UNSURE);
        yield Ending.NOTHING_WRITTEN;
      }
      case ReleaseIndex.Known.Noted(var noted) -> {
        Planning planning =
            new Planning(stages, Keeper.inPlace(), "", new PastReports.Copied(noted));
        Drafting drafting = new Drafting(planning, new JudgedInPlace(stages, clock, versions));
        yield show(request, listener, drafting);
      }
    };
  }

  private static Ending show(Request request, Listener listener, Drafting drafting) {
    PagePlace place = new PagePlace(request.folder(), request.of().report(), renderedFor -> {});
    return switch (request.until()) {
      case Until.Written once -> new PreviewRound(request, listener, drafting, place).first();
      case Until.Interrupted(int port) -> {
        try (PageServer server = PageServer.on(port)) {
          PreviewRound round = new PreviewRound(request, listener, drafting, place.served(server));
          Saved before = Saved.in(request.of());
          Ending first = round.first();
          if (first == Ending.WRONG_USE) {
            yield first;
          }
          listener.serving(server.address());
          yield goOn(round, request, before, first);
        } catch (IOException taken) {
          listener.refused(
              "Porten %s kan ikke bruges. Vælg en anden med --port, eller udelad --port."
                  .formatted(port));
          yield Ending.WRONG_USE;
        }
      }
    };
  }

  private static Ending goOn(PreviewRound round, Request request, Saved before, Ending first) {
    Saved saved = before;
    Ending ending = first;
    while (ending != Ending.WRONG_USE && pause()) {
      Saved now = Saved.in(request.of());
      if (!now.equals(saved)) {
        saved = now;
        ending = round.next();
      }
    }
    return ending;
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
