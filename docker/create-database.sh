#!/bin/bash
# Runs once, on an empty PostgreSQL: three roles, none of them a superuser, so that grants and row security hold. The owner
# makes tables; the service runs as the writer and answers as the reader. What those two may do is granted by the migrations.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
    --set owner="$BROKERAGE_OWNER_PASSWORD" \
    --set writer="$BROKERAGE_WRITER_PASSWORD" \
    --set reader="$BROKERAGE_READER_PASSWORD" <<'SQL'
create role brokerage login password :'owner';
create role brokerage_writer login password :'writer';
create role brokerage_reader login password :'reader';
create database brokerage owner brokerage;
SQL
