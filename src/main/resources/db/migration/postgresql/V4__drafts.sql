-- What people are changing. `version` grows with every change, and goes on when a draft has gone.
create table draft (
    person   text    not null primary key,
    version  bigint  not null,
    saved_at bigint  not null
);

-- A workbook in a draft: that of the release `base`, or the one that was dropped there, with what was edited in it.
create table draft_table (
    person  text not null references draft (person),
    name    text not null,
    base    text not null references release (id),
    dropped bytea,
    delta   text not null,
    primary key (person, name)
);
