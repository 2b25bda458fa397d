#!/bin/bash
# Brings a backup into an empty database: restore.sh DATA.dump KEYS.dump [--topics-are-whole]
#
# The database exists, empty, and so do the three roles (create-database.sh makes them); no service is connected. Always the newest
# keys, whatever the age of the data. Reaches the database as libpq is told, as its owner. Afterwards start the service with the
# master keyset the keys were wrapped under.
#
# Kafka: what the log holds is told to the topics again from its first fact. Delete the topics before the service starts, or they
# keep what this database does not know; readers begin at the beginning. With --topics-are-whole nothing is told again: only right
# where nothing was lost, as when a database that had been stopped moves to another machine.
set -euo pipefail

export PGDATABASE=${PGDATABASE:-brokerage}
data=${1:?usage: restore.sh DATA.dump KEYS.dump [--topics-are-whole]}
keys=${2:?usage: restore.sh DATA.dump KEYS.dump [--topics-are-whole]}
topics=${3:-}

main() {
    must_be_whole "$data"
    must_be_whole "$keys"
    must_be_empty
    # The keys come first: a fact that erases a record destroys its key by a trigger of theirs.
    bring "$keys"
    bring "$data"
    grant_connections
    [ "$topics" = --topics-are-whole ] || tell_topics_again
    sql "analyze" > /dev/null
    echo "restored up to position $(sql 'select last from log_position') of the log"
}

must_be_whole() {
    local expected
    expected=$(cat "$1.sha256")
    [ "$(sha256sum < "$1")" = "$expected" ] || fail "$1 is not what was written: its checksum differs"
}

must_be_empty() {
    local tables
    tables=$(sql "select count(*) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
    [ "$tables" = 0 ] || fail "database $PGDATABASE is not empty: it has $tables tables"
}

# All of it or nothing; each object becomes the property of whoever restores, the owner.
bring() {
    pg_restore --no-password --exit-on-error --single-transaction --no-owner --dbname="$PGDATABASE" "$1"
}

# Rights on the database itself are in no dump.
grant_connections() {
    sql "revoke all on database \"$PGDATABASE\" from public;
         grant connect on database \"$PGDATABASE\" to brokerage_writer, brokerage_reader" > /dev/null
}

# The places of the trackers that tell facts, and the book of what stands on the topics of views.
tell_topics_again() {
    sql "delete from tokenentry where processorname like 'published-%'; truncate view_topic cascade" > /dev/null
}

sql() {
    psql --no-password --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --command "$1"
}

fail() {
    echo "restore.sh: $*" >&2
    exit 1
}

main
