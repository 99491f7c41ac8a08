#!/usr/bin/env bash
# Times the method in a warm process of 512 MB: 500 criteria judged in 98 municipalities, 22 clusters
# and the region over ten years; and 100 indicators of five regions through disclosure control with
# its audit, after one pass to warm up. Prints medians as a Markdown table.
#
#   src/bench/method.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
bench=$PWD/target/bench
mkdir -p "$bench/classes"
./pejling --help >/dev/null
java=$(cat target/app/java)/bin
path=$PWD/target/app/pejling.jar:$PWD/target/app/lib/*
"$java/javac" -nowarn -d "$bench/classes" -cp "$path" src/bench/java/BenchAgreement.java src/bench/java/MethodSpeed.java
"$java/java" -version 2>&1 | tail -n 1
echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), $rounds rounds"

# PASS: what it works on, then a line of wall and processor milliseconds for each round.
measure() {
  "$java/java" -Xmx512m -XX:+UseG1GC -cp "$bench/classes:$path" MethodSpeed "$1" "$rounds" >"$bench/$1.figures"
}

# PASS COLUMN: the median, and in parentheses the smallest and the largest, in seconds.
median() {
  tail -n +2 "$bench/$1.figures" | awk -v column="$2" '{ print $column / 1000 }' | sort -n |
    awk '{ v[NR] = $1 } END { printf "%.2f (%.2f-%.2f)", v[int((NR + 1) / 2)], v[1], v[NR] }'
}

echo
echo "| Pass | s | CPU s |"
echo "| --- | --- | --- |"
for pass in assess disclose; do
  measure "$pass"
  echo "| $pass: $(head -n 1 "$bench/$pass.figures") | $(median "$pass" 1) | $(median "$pass" 2) |"
done
