-- Who may do what. The owner makes tables; brokerage_writer is the running service, which only adds to the record;
-- brokerage_reader answers and sees one council's rows: of the council that its transaction has set as
-- "brokerage.council". Where none is set it sees nothing. Every table made from now on brings its own grants.

do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to brokerage_writer, brokerage_reader', current_database());
end
$$;

revoke all on schema public from public;
grant usage on schema public, keys to brokerage_writer, brokerage_reader;

-- The record is added to; nobody but the owner could change or forget any of it.
grant select, insert on domainevententry, idempotency, vault_entry, import_row to brokerage_writer;
grant select, insert on keys.subject_key, keys.digest_key, keys.local_id to brokerage_writer;
grant update (wrapped, master) on keys.subject_key, keys.digest_key to brokerage_writer;
grant select, update on log_position to brokerage_writer;
grant select, insert, update on import, import_file, postcode to brokerage_writer;
grant select, insert on import_refused to brokerage_writer;
grant select, insert, update, delete on tokenentry to brokerage_writer;
grant select, insert, update, delete on view_topic, view_published to brokerage_writer;
grant select on flyway_schema_history to brokerage_writer;

-- They do what the writer may not, each for the entry that sets it off, and nobody calls them.
revoke all on function vault_entry_becomes_former(), keys.local_id_becomes_free() from public;

-- An answer tells when something was recorded, and nothing else of the log.
grant select (globalindex, "timestamp") on domainevententry to brokerage_reader;
grant select (last) on log_position to brokerage_reader;
grant select on vault_entry, keys.subject_key, import, import_file, import_refused to brokerage_reader;

-- The writer reads for all councils: it folds streams, fills tables and publishes. What it appends is of the council in
-- whose name the command was given.
alter table domainevententry enable row level security;
create policy writer_reads on domainevententry for select to brokerage_writer using (true);
create policy writer_appends on domainevententry for insert to brokerage_writer
    with check (split_part(aggregateidentifier, ':', 2) = current_setting('brokerage.council', true));
create policy reader on domainevententry for select to brokerage_reader
    using (split_part(aggregateidentifier, ':', 2) = (select current_setting('brokerage.council', true)));

do $$
declare
    named text;
begin
    -- Written beside the events of a command.
    foreach named in array array ['idempotency', 'vault_entry', 'import_row', 'keys.subject_key', 'keys.local_id'] loop
        execute format('alter table %s enable row level security', named);
        execute format('create policy writer_reads on %s for select to brokerage_writer using (true)', named);
        execute format('create policy writer_appends on %s for insert to brokerage_writer'
            ' with check (council = current_setting(''brokerage.council'', true))', named);
    end loop;
    -- Wrapped anew when the master key is another.
    create policy writer_rewraps on keys.subject_key for update to brokerage_writer using (true);
    foreach named in array array ['import', 'import_file', 'import_refused', 'view_published'] loop
        execute format('alter table %s enable row level security', named);
        execute format('create policy writer on %s to brokerage_writer using (true) with check (true)', named);
    end loop;
    foreach named in array array ['vault_entry', 'keys.subject_key', 'import'] loop
        execute format('create policy reader on %s for select to brokerage_reader'
            ' using (council = (select current_setting(''brokerage.council'', true)))', named);
    end loop;
    -- Parts of an import, whose id names its council.
    foreach named in array array ['import_file', 'import_refused'] loop
        execute format('create policy reader on %s for select to brokerage_reader'
            ' using (split_part(import, '':'', 2) = (select current_setting(''brokerage.council'', true)))', named);
    end loop;
end
$$;
