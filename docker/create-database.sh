#!/bin/bash
# Runs once, on an empty PostgreSQL: the service owns its database and is no superuser, so that grants and row security hold.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set password="$BROKERAGE_DB_PASSWORD" <<'SQL'
create role brokerage login password :'password';
create database brokerage owner brokerage;
SQL
