#!/bin/bash
# Makes what nobody should choose or know: a password for each part, in docker/secrets, once. What is there stays as it is.
# The folder is the owner's alone and is not to be committed; in production bring files of the same names from a store of secrets.
set -euo pipefail
umask 077

folder=${1:-$(dirname "$0")/secrets}
mkdir -p "$folder"
cd "$folder"

main() {
    local name
    for name in {postgres,owner,writer,reader,kafka-admin,brokerage-kafka,keycloak,demo}-password {pages,finance,prometheus}-secret; do
        password "$name"
    done
    kafka_admin
}

# Letters and digits only: it is written into addresses and settings without quoting.
password() {
    [ -s "$1" ] || head -c 600 /dev/urandom | LC_ALL=C tr -dc 'A-Za-z0-9' | head -c 40 > "$1"
    # Containers run as other users than whoever makes these; the folder itself keeps others out.
    chmod 644 "$1"
}

# As the broker knows itself, and as its administrator comes in.
kafka_admin() {
    cat > kafka-admin.properties <<PROPERTIES
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="admin" password="$(cat kafka-admin-password)";
PROPERTIES
    printf 'password=%s\n' "$(cat kafka-admin-password)" > kafka-broker.properties
    chmod 644 kafka-admin.properties kafka-broker.properties
}

main
