#!/bin/bash
# Who may do what on Kafka. May be run again at any time.
#
#   kafka-access.sh service                      lets the service in: it may make and write its own topics, and read nothing
#   kafka-access.sh reader NAME TOPIC...         lets another system in: it may read these topics, in groups called NAME.…
#                                                TOPIC is one topic of a council, or all of one council: brokerage.oxfordshire.
#                                                The dot ends a name, so that others that begin alike are kept out
#   kafka-access.sh withdraw NAME [TOPIC...]     takes them back, named as they were granted, or all and the way in
#
# Passwords are read from files, never from the command line: SECRETS/<name>-kafka-password. The administrator's way in is
# ADMIN, a file of client properties. In the compose project:
#   docker compose -f docker/compose.yaml run --rm kafka-access reader finance brokerage.oxfordshire.placement.v1
set -euo pipefail
umask 077

KAFKA=${KAFKA:-/opt/kafka/bin}
BOOTSTRAP=${BOOTSTRAP:-kafka:9092}
SECRETS=${SECRETS:-/run/secrets}
ADMIN=${ADMIN:-/run/secrets/kafka-admin.properties}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

main() {
    case "${1:-}" in
        service) service ;;
        reader) [ $# -ge 3 ] || usage; reader "${@:2}" ;;
        withdraw) [ $# -ge 2 ] || usage; withdraw "${@:2}" ;;
        *) usage ;;
    esac
}

# Everything of ours begins with its name: topics with "brokerage.", transactions with "brokerage-".
service() {
    login brokerage
    allow brokerage --operation Create --operation Describe --operation Write --topic brokerage. --resource-pattern-type prefixed
    allow brokerage --operation Describe --operation Write --transactional-id brokerage- --resource-pattern-type prefixed
}

reader() {
    local name=$1 topic
    shift
    [[ $name =~ ^[a-z][a-z0-9-]*$ && $name != brokerage && $name != admin ]] || fail "no name for a reader: $name"
    for topic in "$@"; do pattern "$topic" > /dev/null; done
    login "$name"
    for topic in "$@"; do
        allow "$name" --operation Describe --operation Read --topic "$topic" --resource-pattern-type "$(pattern "$topic")"
    done
    allow "$name" --operation Describe --operation Read --group "$name." --resource-pattern-type prefixed
}

# Takes back the right to some topics, or, naming none, to all, and the way in.
withdraw() {
    local name=$1 topic type
    shift
    for topic in "$@"; do take_back "$name" "$topic" "$(pattern "$topic")"; done
    if [ $# -eq 0 ]; then
        tool kafka-configs.sh --alter --entity-type users --entity-name "$name" --delete-config SCRAM-SHA-512
        tool kafka-acls.sh --list --principal "User:$name" > "$scratch/granted"
        sed -n 's/.*resourceType=TOPIC, name=\(.*\), patternType=\([A-Z]*\)).*/\1 \2/p' "$scratch/granted" |
            while read -r topic type; do take_back "$name" "$topic" "$type"; done
    fi
}

take_back() {
    tool kafka-acls.sh --remove --force --allow-principal "User:$1" --operation Describe --operation Read \
        --topic "$2" --resource-pattern-type "$3" < /dev/null
}

# One topic of one council, or all of one council.
pattern() {
    local council='^brokerage\.[a-z0-9-]+\.'
    if [[ $1 =~ $council$ ]]; then
        echo prefixed
    elif [[ $1 =~ $council[a-z.]+\.v[0-9]+$ ]]; then
        echo literal
    else
        fail "no topic of a council: $1"
    fi
}

login() {
    printf 'SCRAM-SHA-512=password=%s\n' "$(cat "$SECRETS/$1-kafka-password")" > "$scratch/login"
    tool kafka-configs.sh --alter --entity-type users --entity-name "$1" --add-config-file "$scratch/login"
}

allow() {
    local name=$1
    shift
    tool kafka-acls.sh --add --allow-principal "User:$name" "$@"
}

tool() {
    local tool=$1
    shift
    "$KAFKA/$tool" --bootstrap-server "$BOOTSTRAP" --command-config "$ADMIN" "$@"
}

usage() {
    fail "usage: service | reader NAME TOPIC... | withdraw NAME [TOPIC...]"
}

fail() {
    echo "kafka-access.sh: $*" >&2
    exit 1
}

main "$@"
