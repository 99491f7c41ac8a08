package dk.pejling.run.approval;

import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Does the work of a transaction, and ends before it is committed. */
record CutShort(TransactionOperations inner) implements TransactionOperations {
  @Override
  public <T> T execute(TransactionCallback<T> action) {
    return inner.execute(
        status -> {
          action.doInTransaction(status);
          throw new IllegalStateException("cut short");
        });
  }
}
