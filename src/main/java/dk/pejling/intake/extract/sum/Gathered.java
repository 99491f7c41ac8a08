package dk.pejling.intake.extract.sum;

import dk.pejling.finding.SourceLocation;
import dk.pejling.intake.extract.figure.Figure;
import dk.pejling.intake.extract.label.Subject;
import dk.pejling.intake.extract.sum.Gathering.Part;
import java.util.Map;

/** What one file says of one subject: a figure, or parts that are added up to one. */
interface Gathered {
  Subject subject();

  /** How many figures there are, contradicted ones left out; at least one. */
  int parts();

  boolean has(String combination);

  /** The place of the first. */
  SourceLocation first();

  Figure total();

  boolean provisional();

  /** Where each part is kept. */
  record Each(Subject subject, Map<String, Part> byCombination) implements Gathered {
    @Override
    public int parts() {
      return byCombination.size();
    }

    @Override
    public boolean has(String combination) {
      return byCombination.containsKey(combination);
    }

    @Override
    public SourceLocation first() {
      return byCombination.values().iterator().next().at();
    }

    @Override
    public Figure total() {
      return Summation.of(byCombination.values());
    }

    @Override
    public boolean provisional() {
      return byCombination.values().stream().anyMatch(Part::provisional);
    }
  }
}
