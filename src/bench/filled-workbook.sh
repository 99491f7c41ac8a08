#!/usr/bin/env bash
# Times the four filled workbooks of the example, warm: gate, reading and validation as the program
# does them, against POI's user model opening the same file and looking at every cell, in turn in
# one JVM. Prints milliseconds as a Markdown table.
#
#   src/bench/filled-workbook.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
bench=$PWD/target/bench
mkdir -p "$bench/classes"
./pejling --help >/dev/null
java=$(cat target/app/java)/bin
path=$PWD/target/app/pejling.jar:$PWD/target/app/lib/*
"$java/javac" -nowarn -d "$bench/classes" -cp "$path" src/bench/java/FilledWorkbook.java
echo '<configuration><root level="WARN"/></configuration>' >"$bench/logback.xml"
"$java/java" -version 2>&1 | tail -n 1
echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg)"
echo
echo "| Workbook | criteria and other rows | findings | filled cells | Pejling ms | smallest | 95 % | POI ms | smallest | 95 % |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
for file in input/statusskemaer/*.xlsx; do
  figures=$("$java/java" -Xmx256m -Dlogback.configurationFile="$bench/logback.xml" -cp "$bench/classes:$path" \
    FilledWorkbook input/sundhedsaftale.yaml "$file" 2>>"$bench/errors" | tail -n 1)
  echo "| $(basename "$file") | ${figures// / | } |"
done
