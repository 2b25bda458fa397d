#!/bin/bash
# Copies the database while the service runs: backup.sh FOLDER
#
# FOLDER/data/<time>.dump   the record, everything in it sealed or without names; keep as many as you like
# FOLDER/keys/newest.dump   the keys of what is sealed; the one before is overwritten, so that what was erased since is gone
#
# Both belong in different places, and the master keyset, which this never sees, in a third. Kafka needs no backup: restore.sh says
# how its topics are told again. Reaches the database as libpq is told (PGHOST, PGPORT, PGUSER, PGPASSFILE, ...), as its owner.
set -euo pipefail
umask 077

export PGDATABASE=${PGDATABASE:-brokerage}
folder=${1:?usage: backup.sh FOLDER}
data="$folder/data/$(date -u +%Y%m%dT%H%M%SZ).dump"
keys="$folder/keys/newest.dump"
unfinished=()

main() {
    mkdir -p "$folder/data" "$folder/keys"
    # The keys come last: each key the data needs is then among them, but for those destroyed in between.
    copy "$data" --exclude-schema=keys
    copy "$keys" --schema=keys
    note_success
    echo "$data"
    echo "$keys"
}

# For the alert BackupIsOld: METRICS is where Prometheus' node exporter looks for files.
note_success() {
    [ -n "${METRICS:-}" ] || return 0
    printf 'brokerage_backup_last_success_timestamp_seconds %s\n' "$(date +%s)" > "$METRICS/brokerage-backup.prom.unfinished"
    chmod 644 "$METRICS/brokerage-backup.prom.unfinished"
    mv "$METRICS/brokerage-backup.prom.unfinished" "$METRICS/brokerage-backup.prom"
}

# Written beside and put in place when whole, with its checksum.
copy() {
    local to=$1
    shift
    unfinished+=("$to.unfinished" "$to.sha256.unfinished")
    pg_dump --format=custom --compress=zstd:3 --no-password --file="$to.unfinished" "$@"
    pg_restore --list "$to.unfinished" > /dev/null
    (cd "$(dirname "$to")" && sha256sum < "$(basename "$to").unfinished" > "$(basename "$to").sha256.unfinished")
    discard "$to"
    mv "$to.unfinished" "$to"
    mv "$to.sha256.unfinished" "$to.sha256"
}

# What was erased must not be found on the disk either, as far as the disk allows.
discard() {
    [ ! -e "$1" ] || shred --force --remove "$1"
}

trap 'rm -f "${unfinished[@]}"' EXIT
main
