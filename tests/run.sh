#!/usr/bin/env bash
# Installs what the tests need, runs every test, and ends with the line "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

install_chromium() {
  command -v chromium >/dev/null && return 0
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "Browsertestene bruger Chromium. Installer pakken chromium, og prøv igen." >&2
    return 1
  fi
  echo "Installerer Chromium …"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
}

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0

install_chromium || exit 1
dotnet build MatchPortal.sln --verbosity quiet --nologo || exit 1

for project in tests/*.Tests; do
  name=$(basename "$project")
  echo "== $name"
  dotnet test "$project" --no-build --nologo --verbosity quiet \
    --results-directory "$results" --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=normal" \
    | awk '/OfEachEngineCompiledIn/ || !/^[[:space:]]*(Passed |$)/'
  # The exit code of dotnet test, not of awk, which keeps the lines that say which engines were tested.
  [ "${PIPESTATUS[0]}" -eq 0 ] || status=1
  [ -s "$results/$name.trx" ] || { echo "$name gav intet resultat." >&2; status=1; }
done

sum() { # the sum of one counter over all result files
  cat "$results"/*.trx 2>/dev/null | grep -o "<Counters [^>]*>" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ total += $1 } END { print total + 0 }'
}

total=$(sum total)
passed=$(sum passed)
executed=$(sum executed)
failed=$((executed - passed))
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] || status=1
echo "$passed passed, $failed failed, $((total - executed)) skipped"
exit "$status"
