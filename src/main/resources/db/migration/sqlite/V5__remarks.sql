create table remark (
    number  integer not null primary key autoincrement,
    release text    not null references release (id),
    person  text    not null,
    at      integer not null,
    place   text,
    row_id  text,
    said    text    not null
);

create index remark_of_release on remark (release);

create trigger remark_is_never_changed before update on remark
begin
    select raise(abort, 'remarks are kept');
end;

create trigger remark_is_never_deleted before delete on remark
begin
    select raise(abort, 'remarks are kept');
end;
