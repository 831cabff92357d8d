-- What is due of each order, by the newest decision about it: tasks with their days, as `SITE_SURVEY 2026-09-28`; nothing where
-- all is done. `last_due` is the last of these days, since 1970; `revision` grows with each newer decision.
create table due_order (
    reference  text    not null primary key,
    decision   text    not null,
    decided_at integer not null,
    revision   integer not null,
    project    text,
    department text,
    part       text,
    last_due   integer,
    due        text    not null
);

create index due_order_by_last_due on due_order (last_due) where last_due is not null;

-- Addresses at which programs subscribe to these days. Of the secret in an address only a hash is kept.
create table calendar_token (
    id         text    not null primary key,
    hash       text    not null,
    person     text    not null,
    name       text    not null,
    project    text,
    department text,
    language   text    not null,
    made_at    integer not null,
    until      integer not null
);
