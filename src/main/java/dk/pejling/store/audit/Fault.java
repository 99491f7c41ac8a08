package dk.pejling.store.audit;

/** A place where the log isn't as it was written (`brud`). */
public sealed interface Fault {
  /** What stands in the entry isn't what its hash was made of. */
  record Changed(long number) implements Fault {}

  /** Entries are gone; both ends belong to them. */
  record Removed(long from, long to) implements Fault {}

  /** The entry was made after another one than now stands before it. */
  record NotFollowing(long number) implements Fault {}

  /** The last entry isn't the last that the program added; 0 where there is none. */
  record OtherEnd(long number) implements Fault {}
}
