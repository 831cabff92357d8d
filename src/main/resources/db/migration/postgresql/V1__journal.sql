create table decision (
    id             text collate "C" not null primary key,
    question       text   not null,
    caller         text   not null,
    decided_at     bigint not null,
    release        text   not null,
    content_hash   text   not null,
    software       text   not null,
    language       text   not null,
    facts          text,
    answer         text   not null,
    kind           text,
    reference      text,
    project        text,
    party          text,
    warranty_class text,
    tier           bigint,
    approver       text
);

create index decision_by_reference on decision (reference, id);
create index decision_by_project on decision (project, id);
create index decision_by_time on decision (decided_at);

create table idempotency_key (
    caller    text   not null,
    name      text   not null,
    body_hash text   not null,
    decision  text   not null,
    until     bigint not null,
    primary key (caller, name)
);

create index idempotency_key_by_end on idempotency_key (until);
