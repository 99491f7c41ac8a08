package dk.pejling.cli.text;

import dk.pejling.danish.DanishNumber;
import dk.pejling.run.VersionNews;
import dk.pejling.run.VersionNews.State;
import java.util.ArrayList;
import java.util.List;

/** How files stand to what was received before, for a terminal: first what has changed. */
public final class NewsText {
  private static final int CHANGES = 8;
  private static final int NAMED = 3;

  private NewsText() {}

  public static List<String> lines(List<VersionNews> news) {
    List<String> lines = new ArrayList<>();
    for (State state : List.of(State.CHANGED, State.INCOMPARABLE, State.SAVED_AGAIN)) {
      of(news, state).forEach(each -> tell(each, lines));
    }
    few(of(news, State.FIRST), "filer er nye: noget af den slags er ikke modtaget før.", lines);
    few(of(news, State.UNCHANGED), "filer er uændrede.", lines);
    return lines;
  }

  private static List<VersionNews> of(List<VersionNews> news, State state) {
    return news.stream().filter(each -> each.state() == state).toList();
  }

  private static void few(List<VersionNews> news, String together, List<String> lines) {
    if (news.size() > NAMED) {
      lines.add(DanishNumber.of(news.size()) + " " + together);
    } else {
      news.forEach(each -> lines.add(each.sentence()));
    }
  }

  private static void tell(VersionNews news, List<String> lines) {
    lines.add(news.sentence());
    first(news.changes(), CHANGES).forEach(change -> lines.add("  " + change));
  }

  /** One more than the limit is shown rather than counted. */
  private static List<String> first(List<String> changes, int most) {
    if (changes.size() <= most + 1) {
      return changes;
    }
    List<String> shown = new ArrayList<>(changes.subList(0, most));
    shown.add("og " + DanishNumber.of(changes.size() - most) + " andre");
    return shown;
  }
}
