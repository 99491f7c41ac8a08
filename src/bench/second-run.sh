#!/usr/bin/env bash
# Times the second run on the example input, from the shell, against the bare JVM in the same
# session: wall seconds and peak resident memory, minimum, median and maximum of several runs.
#
#   src/bench/second-run.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-11}
command -v /usr/bin/time >/dev/null || { echo "needs GNU time (apt-get install time)" >&2; exit 2; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PEJLING_HOME=$scratch/state

spread() { sort -n | awk -v unit="$1" '{ v[NR] = $1 } END { printf "%s / %s / %s %s", v[1], v[int((NR + 1) / 2)], v[NR], unit }'; }

measure() {
  local name=$1 i
  shift
  : >"$scratch/$name"
  for ((i = 0; i < runs; i++)); do
    /usr/bin/time -o "$scratch/$name" -a -f '%e %M' "$@" >/dev/null 2>&1 || true
  done
  grep -E '^[0-9.]+ [0-9]+$' "$scratch/$name" >"$scratch/$name.rows"
  printf '| %s | %s | %s |\n' "$name" \
    "$(cut -d' ' -f1 "$scratch/$name.rows" | spread s)" \
    "$(awk '{ print int($2 / 1024) }' "$scratch/$name.rows" | spread MB)"
}

./pejling run midtvejsstatus --output "$scratch/output" >/dev/null 2>"$scratch/first" || [ $? = 1 ]
echo "First run in an empty state folder:"
cat "$scratch/first"
echo
echo "| Command | wall min / median / max | resident min / median / max |"
echo "| --- | --- | --- |"
measure help ./pejling --help
measure runs ./pejling runs
measure second-run ./pejling run midtvejsstatus --output "$scratch/output"
