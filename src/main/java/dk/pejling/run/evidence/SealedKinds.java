package dk.pejling.run.evidence;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dk.pejling.period.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Tells the kinds of every sealed interface apart by their names, so that a new one needs no
 * mapping, and nothing but the program's own kinds can be read.
 */
final class SealedKinds extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1;
  private static final JsonTypeInfo.Value BY_NAME =
      JsonTypeInfo.Value.construct(
          JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true);

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
      MapperConfig<?> config, Annotated annotated) {
    return isKindOfSealed(annotated.getRawType())
        ? BY_NAME
        : super.findPolymorphicTypeInfo(config, annotated);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
    Class<?> type = annotated.getRawType();
    if (!isSealed(type)) {
      return super.findSubtypes(config, annotated);
    }
    List<NamedType> kinds = new ArrayList<>();
    collect(type, kinds);
    return kinds;
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
    return isKindOfSealed(type.getRawType())
        ? type.getRawType().getSimpleName()
        : super.findTypeName(config, type);
  }

  private static void collect(Class<?> type, List<NamedType> kinds) {
    for (Class<?> kind : type.getPermittedSubclasses()) {
      if (kind.isInterface()) {
        collect(kind, kinds);
      } else {
        kinds.add(new NamedType(kind, kind.getSimpleName()));
      }
    }
  }

  private static boolean isKindOfSealed(Class<?> type) {
    return isSealed(type)
        || (type.isRecord()
            && List.of(type.getInterfaces()).stream().anyMatch(SealedKinds::isSealed));
  }

  private static boolean isSealed(Class<?> type) {
    return type.isInterface() && type.isSealed() && !Period.class.isAssignableFrom(type);
  }
}
