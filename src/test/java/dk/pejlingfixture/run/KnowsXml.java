package dk.pejlingfixture.run;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** Breaks: only intake knows Aalto. */
record KnowsXml(InputFactoryImpl factory) {}
