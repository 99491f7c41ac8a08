#!/usr/bin/env bash
# Times large extracts: ten million lines of CSV read, added up and stored, against DuckDB doing the
# same; and a workbook of 500,000 rows against POI's user model. Each round does all of them, each in
# a JVM of its own, so that they meet the same machine. Prints medians as Markdown tables and checks
# that DuckDB's sums equal ours. Data is made once, from a fixed seed, in target/bench.
#
#   src/bench/large-extracts.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-3}
bench=$PWD/target/bench
mkdir -p "$bench/classes"
./pejling --help >/dev/null
java=$(cat target/app/java)/bin
duck=1.4.1.0
jar=${MAVEN_REPO:-$HOME/.m2/repository}/org/duckdb/duckdb_jdbc/$duck/duckdb_jdbc-$duck.jar
[ -e "$jar" ] || mvn -B -q dependency:get -Dartifact=org.duckdb:duckdb_jdbc:$duck -Dtransitive=false
path=$PWD/target/app/pejling.jar:$PWD/target/app/lib/*
"$java/javac" -nowarn -d "$bench/classes" -cp "$path" src/bench/java/*.java
echo '<configuration><root level="WARN"/></configuration>' >"$bench/logback.xml"

# FLAGS CLASS ARGUMENTS...: runs a program of the benchmark and prints its figures.
bench() {
  local flags=$1
  shift
  # shellcheck disable=SC2086 # several flags
  "$java/java" $flags -Dlogback.configurationFile="$bench/logback.xml" -cp "$bench/classes:$path:$jar" "$@" 2>>"$bench/errors" | tail -n 1
}

# FILE COLUMN: the median, and in parentheses the smallest and the largest.
median() {
  awk -v column="$2" '{ print $column }' "$bench/$1" | sort -n |
    awk '{ v[NR] = $1 } END { printf "%.2f (%.2f-%.2f)", v[int((NR + 1) / 2)], v[1], v[NR] }'
}

# FILE COLUMN OTHER COLUMN: the median of the ratios of the rounds.
ratio() {
  paste -d' ' <(awk -v c="$2" '{ print $c }' "$bench/$1") <(awk -v c="$4" '{ print $c }' "$bench/$3") |
    awk '{ print $1 / $2 }' | sort -n | awk '{ v[NR] = $1 } END { printf "%.2f", v[int((NR + 1) / 2)] }'
}

: >"$bench/errors"
[ -s "$bench/stor.csv" ] || bench "" LargeData "$bench/stor.csv"
[ -s "$bench/stor.xlsx" ] || bench "" LargeWorkbook write "$bench/stor.xlsx" >/dev/null
rm -f "$bench"/*.figures
cat "$bench/stor.csv" >/dev/null
"$java/java" -version 2>&1 | tail -n 1
echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), $rounds rounds"
for ((i = 0; i < rounds; i++)); do
  rm -rf "$bench/db" "$bench"/duck.db*
  bench -Xmx256m LargeCsv "$bench/stor.csv" "$bench/db/x" "$bench/ours.txt" >>"$bench/csv.figures"
  bench --enable-native-access=ALL-UNNAMED DuckDbPeer "$bench/stor.csv" "$bench/duck.db" "$bench/duck.txt" >>"$bench/duckdb.figures"
  cmp "$bench/ours.txt" "$bench/duck.txt" || { echo "sums differ" >&2; exit 1; }
  rm -rf "$bench/db"
  bench "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=4" LargeCsv "$bench/stor.csv" "$bench/db/x" >>"$bench/command.figures"
  bench -Xmx64m LargeWorkbook pejling "$bench/stor.xlsx" >>"$bench/workbook.figures"
  bench -Xmx6g LargeWorkbook poi "$bench/stor.xlsx" >>"$bench/poi.figures"
done

echo
echo "| 10,000,704 lines to 235,200 sums, stored | s | reading s | storing s | CPU s |"
echo "| --- | --- | --- | --- | --- |"
echo "| Pejling, 256 MB of heap | $(median csv.figures 1) | $(median csv.figures 2) | $(median csv.figures 3) | $(median csv.figures 4) |"
echo "| the same with the flags of the launcher | $(median command.figures 1) | $(median command.figures 2) | $(median command.figures 3) | $(median command.figures 4) |"
echo "| DuckDB, JDBC, 2 threads | $(median duckdb.figures 1) | | | $(median duckdb.figures 2) |"
echo
echo "Pejling to DuckDB, median of pairs: $(ratio csv.figures 1 duckdb.figures 1); CPU: $(ratio csv.figures 4 duckdb.figures 2)"
echo "As the commands run: $(ratio command.figures 1 duckdb.figures 1); CPU: $(ratio command.figures 4 duckdb.figures 2)"
echo
echo "| Workbook of 500,000 rows and 8 columns | s | CPU s |"
echo "| --- | --- | --- |"
echo "| Pejling, 64 MB of heap, summed | $(median workbook.figures 1) | $(median workbook.figures 2) |"
echo "| POI's user model, 6 GB of heap | $(median poi.figures 1) | $(median poi.figures 2) |"
echo
echo "POI to Pejling, median of pairs: $(ratio poi.figures 1 workbook.figures 1)"
