create table publishing (
    one     integer not null primary key check (one = 1),
    version integer not null
);

insert into publishing (one, version) values (1, 0);

create table release (
    number         integer not null primary key,
    id             text    not null unique,
    status         text    not null,
    author         text    not null,
    note           text    not null,
    approver       text,
    reason         text,
    effective_from text    not null,
    created_at     integer not null,
    published_at   integer,
    publication    integer unique,
    base           text references release (id),
    renews         text references release (id),
    reinstates     text references release (id),
    content_hash   text    not null
);

create table workbook (
    hash    text not null primary key,
    content blob not null
);

create table release_workbook (
    release text not null references release (id),
    name    text not null,
    hash    text not null references workbook (hash),
    primary key (release, name)
) without rowid;

create table audit (
    number         integer not null primary key,
    at             integer not null,
    person         text    not null,
    action         text    not null,
    release        text    not null,
    author         text    not null,
    approver       text,
    note           text    not null,
    effective_from text    not null,
    content_hash   text    not null,
    state          text    not null,
    remark         text    not null,
    previous       text    not null,
    hash           text    not null
);

create trigger audit_is_never_changed before update on audit
begin
    select raise(abort, 'the audit trail is append-only');
end;

create trigger audit_is_never_shortened before delete on audit
begin
    select raise(abort, 'the audit trail is append-only');
end;

create trigger audit_is_only_continued before insert on audit
when new.number <> (select coalesce(max(number), 0) + 1 from audit)
begin
    select raise(abort, 'the audit trail is append-only');
end;
