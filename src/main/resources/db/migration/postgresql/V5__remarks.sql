create table remark (
    number  bigint generated always as identity primary key,
    release text   not null references release (id),
    person  text   not null,
    at      bigint not null,
    place   text,
    row_id  text,
    said    text   not null
);

create index remark_of_release on remark (release);

create function refuse_to_change_remarks() returns trigger language plpgsql as $$
begin
    raise exception 'remarks are kept';
end;
$$;

create trigger remark_is_kept before update or delete or truncate on remark
    for each statement execute function refuse_to_change_remarks();
