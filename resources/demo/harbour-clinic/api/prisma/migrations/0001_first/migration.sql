CREATE TABLE clinic (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE users (
    id text PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    password_hash text NOT NULL,
    clinic_id text NOT NULL REFERENCES clinic (id)
);
CREATE TABLE patient (
    id text PRIMARY KEY,
    email text NOT NULL,
    full_name text NOT NULL,
    date_of_birth date NOT NULL
);
CREATE TABLE slot (
    id text PRIMARY KEY,
    day date NOT NULL,
    time text NOT NULL,
    taken boolean NOT NULL DEFAULT false,
    clinic_id text NOT NULL REFERENCES clinic (id)
);
CREATE TABLE appointment (
    id text PRIMARY KEY,
    day date NOT NULL,
    time text NOT NULL,
    note text,
    patient_id text NOT NULL REFERENCES patient (id),
    clinic_id text NOT NULL REFERENCES clinic (id)
);
