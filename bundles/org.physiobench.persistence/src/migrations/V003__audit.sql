-- The audit trail: who did what with whose record. Rows are only ever added. A hash goes over each row and the hash of the
-- row before; audit_head holds the last one and how many there are, so that a trail that was cut short is found as well.
-- There is no foreign key to the patient, because the trail outlives her record.

CREATE TABLE audit_entry (
	number BIGINT NOT NULL,
	happened_at VARCHAR(32) NOT NULL,
	user_name VARCHAR(256) NOT NULL,
	workstation VARCHAR(256) NOT NULL,
	action VARCHAR(64) NOT NULL,
	patient_id VARCHAR(128) NOT NULL,
	detail VARCHAR(1024) NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	CONSTRAINT audit_entry_pk PRIMARY KEY (number)
);

CREATE INDEX audit_entry_patient ON audit_entry (patient_id, number);

CREATE TABLE audit_head (
	id INTEGER NOT NULL,
	entries BIGINT NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	CONSTRAINT audit_head_pk PRIMARY KEY (id),
	CONSTRAINT audit_head_single CHECK (id = 1)
);

INSERT INTO audit_head (id, entries, sha256) VALUES (1, 0, '');
