package dk.pejlingfixture.store;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: constructors inject, not fields. */
class InjectsFields {
  @Autowired Clock clock;
}
