-- Who did what, in the order it was done. Rows are only ever added, and each has the hash of the one before, so
-- that a row can't be changed or taken out unseen. "audit_head" names the last row; it has one row, which is
-- locked by whoever adds, so that one at a time does.
CREATE TABLE audit_entry (
  number    BIGINT PRIMARY KEY,
  happened  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  sender_is VARCHAR(20) NOT NULL,
  sender    VARCHAR(1000) NOT NULL,
  origin    VARCHAR(1000) NOT NULL,
  code      VARCHAR(100) NOT NULL,
  subject   VARCHAR(1000) NOT NULL,
  details   VARCHAR(100000) NOT NULL,
  previous  CHAR(64) NOT NULL,
  hash      CHAR(64) NOT NULL
);
CREATE INDEX audit_entry_subject ON audit_entry (subject);

CREATE TABLE audit_head (
  id     INTEGER PRIMARY KEY,
  number BIGINT NOT NULL,
  hash   CHAR(64) NOT NULL
);
INSERT INTO audit_head (id, number, hash)
  VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
