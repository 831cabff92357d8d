-- People who sign in with a name and a password. `since` is when the account or its password was made.
create table account (
    name     text    not null primary key,
    role     text    not null,
    password text    not null,
    since    bigint  not null
);

-- What the sessions of browsers are sealed with, the same for all replicas.
create table sealing_key (
    one     integer not null primary key check (one = 1),
    content text    not null
);
