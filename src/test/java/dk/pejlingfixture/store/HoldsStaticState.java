package dk.pejlingfixture.store;

/** Breaks: no static state. */
class HoldsStaticState {
  static int count = 0;
}
