#!/usr/bin/env bash
# Times the report of the example, with 40 figures, in every format in a warm process; in the same
# rounds LibreOffice making a PDF of our Word file (and of an empty one: its start alone) and
# WeasyPrint of our web page. Then 500 pages in 128 MB of heap. Prints medians as a Markdown table.
#
#   src/bench/report.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5}
for tool in soffice weasyprint; do
  command -v "$tool" >/dev/null || { echo "needs $tool (apt-get install libreoffice-writer-nogui weasyprint)" >&2; exit 2; }
done
bench=$PWD/target/bench
mkdir -p "$bench/classes" "$bench/report"
./pejling --help >/dev/null
java=$(cat target/app/java)/bin
path=$PWD/target/app/pejling.jar:$PWD/target/app/lib/*
"$java/javac" -nowarn -d "$bench/classes" -cp "$path" src/bench/java/ExampleReport.java src/bench/java/Blocks.java src/bench/java/ReportSpeed.java
"$java/java" -version 2>&1 | tail -n 1
soffice --version
weasyprint --version
echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg), $rounds rounds"
"$java/java" -cp "$bench/classes:$path" ReportSpeed warm "$rounds" "$bench/report" >"$bench/report.figures"

# FIRST LAST: the median of the sum of those columns, and in parentheses the smallest and the
# largest, in seconds; then the median of its ratio to the PDF, round by round.
row() {
  tail -n +2 "$bench/report.figures" | awk -v first="$1" -v last="$2" '
    { sum = 0; for (i = first; i <= last; i++) sum += $i / 1000; print sum, sum / ($1 / 1000) }' >"$bench/row"
  for column in 1 2; do
    awk -v column="$column" '{ print $column }' "$bench/row" | sort -n | awk -v column="$column" '
      { v[NR] = $1 }
      END { m = v[int((NR + 1) / 2)]
        if (column == 1) printf " %.3f (%.3f-%.3f) |", m, v[1], v[NR]; else printf " %.1f |\n", m }'
  done
}

echo
head -n 1 "$bench/report.figures"
echo
echo "| Made | s | times our PDF |"
echo "| --- | --- | --- |"
echo "| PDF |$(row 1 1)"
echo "| Word |$(row 2 2)"
echo "| web page |$(row 3 3)"
echo "| data package of CSV files |$(row 4 4)"
echo "| data workbook |$(row 5 5)"
echo "| all formats |$(row 1 5)"
echo "| LibreOffice, our Word file to PDF |$(row 6 6)"
echo "| LibreOffice, an empty Word file to PDF |$(row 7 7)"
echo "| WeasyPrint, our web page to PDF |$(row 8 8)"
echo
echo "In 128 MB of heap, cold: $("$java/java" -Xmx128m -cp "$bench/classes:$path" ReportSpeed large 9)"
