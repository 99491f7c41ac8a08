package dk.pejling.architecture;

import static net.bytebuddy.matcher.ElementMatchers.isConstructor;
import static net.bytebuddy.matcher.ElementMatchers.named;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;

/**
 * Notes the code of every finding that is made while the suite runs. The constructor of findings is
 * watched from outside, so that the program knows nothing of it.
 */
public final class ProducedCodes {
  private static final Set<String> CODES = ConcurrentHashMap.newKeySet();

  private ProducedCodes() {}

  static void watch() {
    new AgentBuilder.Default()
        .disableClassFormatChanges()
        .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
        .type(named("dk.pejling.finding.Finding"))
        .transform(
            (builder, type, loader, module, domain) ->
                builder.visit(Advice.to(Made.class).on(isConstructor())))
        .installOn(ByteBuddyAgent.install());
  }

  /** Called from the constructor. */
  public static void note(String code) {
    CODES.add(code);
  }

  static Set<String> all() {
    return Set.copyOf(CODES);
  }

  /** Its body is put in front of the constructor's. */
  static final class Made {
    private Made() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(0) String code) {
      ProducedCodes.note(code);
    }
  }
}
