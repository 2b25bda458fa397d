-- Like its local id, a subject has one postcode at a time: distances are worked out by the one that reads now. The one
-- corrected stays readable by its ref; an empty one says that there is none any more.
update vault_entry older set kind = 'former-postcode'
where kind = 'postcode' and exists (
    select from vault_entry newer
    where newer.subject = older.subject and newer.kind = 'postcode'
      and (newer.position, newer.ref) > (older.position, older.ref));

drop trigger vault_entry_becomes_former on vault_entry;

create trigger vault_entry_becomes_former before insert on vault_entry
    for each row when (new.kind in ('local-id', 'date-of-birth', 'postcode'))
    execute function vault_entry_becomes_former();
