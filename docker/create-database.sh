#!/bin/bash
# Runs once, on an empty PostgreSQL: the owner of the database makes its tables, the writer is the running service, the reader
# answers. None is a superuser, so that grants and row security hold; what each may do is granted by the migrations.
set -euo pipefail

role() {
    psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set role="$1" --set password="$(cat "/run/secrets/$2-password")" <<'SQL'
create role :"role" login password :'password';
SQL
}

role brokerage owner
role brokerage_writer writer
role brokerage_reader reader
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --command 'create database brokerage owner brokerage'
