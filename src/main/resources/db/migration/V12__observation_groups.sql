-- Of which group of a breakdown a figure is, such as women by sex; of everyone where there is none,
-- as all figures were before groups were kept.
ALTER TABLE observation ADD COLUMN breakdown VARCHAR(1000);
ALTER TABLE observation ADD COLUMN label VARCHAR(1000);
