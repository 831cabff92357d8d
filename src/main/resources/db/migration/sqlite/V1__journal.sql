-- What many decisions have in common, kept once and never changed.
create table shared_text (
    id      integer not null primary key,
    kind    text    not null,
    hash    text    not null,
    content text    not null,
    unique (kind, hash)
);

-- `profile`, `edition`, `form`, `caller` and `place` are shared texts; `facts` and `answer` are packed by the form.
create table decision (
    id         text    not null primary key,
    decided_at integer not null,
    profile    integer not null,
    edition    integer not null,
    form       integer not null,
    caller     integer not null,
    place      integer,
    reference  text,
    language   text    not null,
    facts      blob,
    answer     blob    not null,
    settled_on integer
);

-- One of these has whatever two of its shared texts a decision is asked for by, newest first.
create index decision_by_profile on decision (profile, id);
create index decision_by_place on decision (place, profile, id) where place is not null;
create index decision_by_caller on decision (caller, profile, id);
create index decision_by_edition on decision (edition, profile, id);
create index decision_by_caller_and_place on decision (caller, place, id) where place is not null;
create index decision_by_place_and_edition on decision (place, edition, id) where place is not null;
create index decision_by_caller_and_edition on decision (caller, edition, id);
create index decision_by_reference on decision (reference, id) where reference is not null;
create index decision_by_settlement on decision (settled_on, id) where settled_on is not null;

-- By how much the time in an id is at most later than the moment of its decision, as the clock was set back; and up to
-- which moment a statement was drawn, so that no decision may be dated before it any more.
create table journal_state (
    one         integer not null primary key check (one = 1),
    longest_lag integer not null,
    final_until integer not null
);

insert into journal_state (one, longest_lag, final_until) values (1, 0, 0);

create table idempotency_key (
    caller    text    not null,
    name      text    not null,
    body_hash text    not null,
    decision  text    not null,
    until     integer not null,
    primary key (caller, name)
) without rowid;

create index idempotency_key_by_end on idempotency_key (until);

-- How often what is counted stood in the decisions of a day (in Asia/Shanghai, days since 1970), packed: what one commit kept,
-- or what many did, which is the sum of their rows.
create table decision_count (
    id     integer not null primary key,
    day    integer not null,
    packed blob    not null
);

create index decision_count_by_day on decision_count (day);
