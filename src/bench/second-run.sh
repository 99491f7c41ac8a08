#!/usr/bin/env bash
# Times runs on the example input from the shell. Each round does every command once, so that all
# of them meet the same machine; the bare JVM and the start of Boot, Batch and database are the
# peers to compare with. Prints medians (smallest and largest) as a Markdown table.
#
#   src/bench/second-run.sh [ROUNDS]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-9}
command -v /usr/bin/time >/dev/null || { echo "needs GNU time (apt-get install time)" >&2; exit 2; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# NAME STATE COMMAND...: adds a row of wall seconds, CPU seconds and resident kB to the figures.
once() {
  local name=$1 state=$2
  shift 2
  PEJLING_HOME=$state /usr/bin/time -o "$scratch/time" -f '%e %U %S %M' "$@" >/dev/null 2>&1 || [ $? = 1 ]
  tail -n 1 "$scratch/time" | awk '{ print $1, $2 + $3, $4 }' >>"$scratch/$name"
}

# NAME COLUMN DIVISOR DECIMALS
median() {
  awk -v column="$2" '{ print $column }' "$scratch/$1" | sort -n | awk -v by="$3" -v digits="$4" '
    { v[NR] = $1 / by }
    END { f = "%." digits "f"; printf f " (" f "-" f ")", v[int((NR + 1) / 2)], v[1], v[NR] }'
}

./pejling --help >/dev/null
java=$(cat target/app/java)/bin/java
"$java" -version 2>&1 | tail -n 1
echo "$(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || uptime), $rounds rounds"
once warm-up "$scratch/state" ./pejling run midtvejsstatus --output "$scratch/output"
for ((i = 0; i < rounds; i++)); do
  once bare-jvm "$scratch/state" "$java" -version
  once help "$scratch/state" ./pejling --help
  once runs "$scratch/state" ./pejling runs
  once first-run "$scratch/state-$i" ./pejling run midtvejsstatus --output "$scratch/output-$i"
  once second-run "$scratch/state" ./pejling run midtvejsstatus --output "$scratch/output"
done

echo
echo "| Command | wall s | CPU s | resident MB |"
echo "| --- | --- | --- | --- |"
for name in bare-jvm help runs first-run second-run; do
  echo "| $name | $(median $name 1 1 2) | $(median $name 2 1 2) | $(median $name 3 1024 0) |"
done
echo
paste -d' ' "$scratch/second-run" "$scratch/runs" | awk '{ print $2 / $5 }' | sort -n |
  awk '{ v[NR] = $1 } END { printf "second-run to runs, CPU, median of pairs: %.1f\n", v[int((NR + 1) / 2)] }'
