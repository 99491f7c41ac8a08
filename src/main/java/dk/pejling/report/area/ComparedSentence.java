package dk.pejling.report.area;

import dk.pejling.danish.DanishWords;
import java.util.List;

/** How many of an area's figures differ from the region's for certain, in a sentence. */
record ComparedSentence(List<Standing> standings) {
  String text() {
    int better = count(Standing.BETTER);
    int worse = count(Standing.WORSE);
    if (standings.isEmpty()) {
      return "Ingen tal kan sammenlignes med regionens";
    }
    if (better + worse == 0) {
      return some(0) + " adskiller sig" + not() + " statistisk sikkert fra regionens";
    }
    if (better == 0) {
      return some(worse) + " er sikkert dårligere end regionens" + none("bedre");
    }
    return some(better)
        + " er sikkert bedre end regionens"
        + (worse == 0
            ? none("dårligere")
            : " og " + DanishWords.number(worse) + " sikkert dårligere");
  }

  /** Such as {@code To af ni tal}, {@code Ingen af ni tal}, and {@code Det ene tal}. */
  private String some(int count) {
    if (standings.size() == 1) {
      return "Det ene tal";
    }
    return (count == 0 ? "Ingen" : DanishWords.sentence(DanishWords.number(count)))
        + " af "
        + DanishWords.number(standings.size())
        + "\u00A0tal";
  }

  private String not() {
    return standings.size() == 1 ? " ikke" : "";
  }

  private String none(String comparative) {
    return standings.size() == 1 ? "" : "; ingen er sikkert " + comparative;
  }

  private int count(Standing which) {
    return (int) standings.stream().filter(each -> each == which).count();
  }
}
