package dk.pejling.run.input;

import dk.pejling.finding.SourceLocation;
import dk.pejling.observation.ClusterReport;
import dk.pejling.observation.Provenance;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whether two workbooks give the same answers (`samme svar`), in whichever file and cell they
 * stand. Every component of a report counts except its places, so that a new one isn't forgotten.
 */
public final class SameAnswers {
  private SameAnswers() {}

  public static boolean in(ClusterReport one, ClusterReport other) {
    return said(one).equals(said(other));
  }

  private static Object said(Object value) {
    if (value instanceof Collection<?> all) {
      return all.stream().map(SameAnswers::said).toList();
    }
    if (!(value instanceof Record)) {
      return value;
    }
    List<Object> components = new ArrayList<>(List.of(value.getClass()));
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Class<?> type = component.getType();
      if (!SourceLocation.class.isAssignableFrom(type) && type != Provenance.class) {
        components.add(said(get(component, value)));
      }
    }
    return components;
  }

  private static Object get(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a public record's own accessor", e);
    }
  }
}
