#!/bin/sh
# Fuzzes targets with the program that make fuzz built: fuzz.sh PROGRAM SECONDS TARGET ...
# In .build/fuzz/found it keeps new inputs (new/TARGET), inputs that fail (failures/TARGET-...), and what libFuzzer says (TARGET.log).
set -u
program=$1 seconds=$2
shift 2
cd "$(dirname "$0")" || exit 1
found=../../.build/fuzz/found
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:malloc_context_size=1

dictionary() {
    case $1 in
    text | stories | edits) echo dictionaries/prose.txt ;;
    messages) ;;
    *) echo "dictionaries/$1.txt" ;;
    esac
}

run() {
    target=$1 log=$found/$1.log words=$(dictionary "$1")
    mkdir -p "$found/new/$target" "$found/failures"
    kept=corpus/$target
    if [ -d "regressions/$target" ]; then kept="$kept regressions/$target"; fi
    GAINSAY_FUZZ_TARGET=$target "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=1024 \
        -print_final_stats=1 ${words:+-dict=$words} -artifact_prefix="$found/failures/$target-" \
        "$found/new/$target" $kept >"$log" 2>&1
    status=$?
    if [ $status = 0 ]; then result=passed; else result="FAILED: see $target.log and failures/"; fi
    printf '%-10s %11s %9s %9s %9s %11s  %s\n' "$target" "$(count number_of_executed_units)" \
        "$(count average_exec_per_sec)" "$(sed -n 's/.* cov: \([0-9]*\).*/\1/p' "$log" | tail -n 1)" \
        "$(count peak_rss_mb)" "$(count slowest_unit_time_sec)" "$result"
    return $status
}

# A number that libFuzzer says at its end.
count() { sed -n "s/^stat::$1: *//p" "$log"; }

failed=0
printf '%-10s %11s %9s %9s %9s %11s  %s\n' target executions 'a second' edges MB 'slowest, s' result
for target; do run "$target" || failed=1; done
[ $failed = 0 ] || echo "What was found lies in .build/fuzz/found." >&2
exit $failed
