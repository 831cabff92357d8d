create table publishing (
    one     integer not null primary key check (one = 1),
    version bigint  not null
);

insert into publishing (one, version) values (1, 0);

create table release (
    number         bigint not null primary key,
    id             text   not null unique,
    status         text   not null,
    author         text   not null,
    note           text   not null,
    approver       text,
    reason         text,
    effective_from text   not null,
    created_at     bigint not null,
    published_at   bigint,
    publication    bigint unique,
    base           text references release (id),
    renews         text references release (id),
    reinstates     text references release (id),
    content_hash   text   not null
);

create table workbook (
    hash    text  not null primary key,
    content bytea not null
);

create table release_workbook (
    release text not null references release (id),
    name    text not null,
    hash    text not null references workbook (hash),
    primary key (release, name)
);

create table audit (
    number         bigint not null primary key,
    at             bigint not null,
    person         text   not null,
    action         text   not null,
    release        text   not null,
    author         text   not null,
    approver       text,
    note           text   not null,
    effective_from text   not null,
    content_hash   text   not null,
    state          text   not null,
    remark         text   not null,
    previous       text   not null,
    hash           text   not null
);

create function refuse_to_change_the_audit_trail() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only';
end;
$$;

create trigger audit_is_append_only before update or delete or truncate on audit
    for each statement execute function refuse_to_change_the_audit_trail();
