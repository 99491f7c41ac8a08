-- Figures of large extracts, a thousand or so together as text: a row for each would take longer to
-- insert than the extract takes to read. They are only ever read as a whole, in order.
CREATE TABLE observation_block (
  file_id BIGINT NOT NULL REFERENCES received_file (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  figures VARCHAR(10000000) NOT NULL,
  PRIMARY KEY (file_id, ordinal)
);
