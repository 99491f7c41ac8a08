package dk.pejling.run.preview;

import dk.pejling.finding.Finding;
import dk.pejling.report.document.Document;
import dk.pejling.run.ReportPreview.Ending;
import dk.pejling.run.ReportPreview.Listener;
import dk.pejling.run.ReportPreview.Request;
import dk.pejling.run.ShownPath;
import dk.pejling.run.preview.Drafting.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One page after another; where a change can't be shown, the last page says why. */
final class PreviewRound {
  private final Request request;
  private final Listener listener;
  private final Drafting drafting;
  private final PagePlace place;
  private final List<Document> last = new ArrayList<>();

  PreviewRound(Request request, Listener listener, Drafting drafting, PagePlace place) {
    this.request = request;
    this.listener = listener;
    this.drafting = drafting;
    this.place = place;
  }

  /** The first page, without which there is none to go on from. */
  Ending first() {
    long from = System.nanoTime();
    return switch (drafting.draft(request.of())) {
      case Draft.NotAgreed(String explanation) -> {
        listener.refused(explanation);
        yield Ending.WRONG_USE;
      }
      case Draft.Nothing(List<Finding> findings) -> {
        listener.refused(findings);
        yield Ending.NOTHING_WRITTEN;
      }
      case Draft.Written(Document document, List<Finding> findings) ->
          show(document, findings, from);
    };
  }

  /** A page after a change. */
  Ending next() {
    if (last.isEmpty()) {
      return first();
    }
    long from = System.nanoTime();
    return switch (drafting.draft(request.of())) {
      case Draft.NotAgreed(String explanation) -> {
        listener.refused(explanation);
        yield Ending.WITH_MISTAKES;
      }
      case Draft.Nothing(List<Finding> findings) -> show(last.getFirst(), findings, from);
      case Draft.Written(Document document, List<Finding> findings) ->
          show(document, findings, from);
    };
  }

  private Ending show(Document document, List<Finding> findings, long from) {
    last.clear();
    last.add(document);
    try {
      Path page = place.put(document, findings);
      listener.written(page, findings, Duration.ofNanos(System.nanoTime() - from));
    } catch (IOException e) {
      listener.refused(
          "Siden kan ikke skrives i %s. Vælg en anden mappe med --output."
              .formatted(ShownPath.of(request.folder())));
      return Ending.NOTHING_WRITTEN;
    }
    return findings.stream().anyMatch(Finding::holdsBack) ? Ending.WITH_MISTAKES : Ending.DONE;
  }
}
