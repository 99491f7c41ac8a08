package dk.pejlingfixture.run;

/** Breaks: only commands write to the terminal. */
class Talks {
  void talk() {
    System.out.println("hello");
  }
}
