-- What a user edited on a workstation and has not saved yet, so that it outlives a crash. The content is text in pieces that
-- each fit a column: the record as it was opened (BASE) and what it has become (EDITED).

CREATE TABLE record_draft (
	patient_id VARCHAR(128) NOT NULL,
	user_name VARCHAR(256) NOT NULL,
	workstation VARCHAR(256) NOT NULL,
	version BIGINT NOT NULL,
	kept_at VARCHAR(32) NOT NULL,
	CONSTRAINT record_draft_pk PRIMARY KEY (patient_id, user_name, workstation),
	CONSTRAINT record_draft_fk FOREIGN KEY (patient_id) REFERENCES patient (id)
);

CREATE TABLE record_draft_content (
	patient_id VARCHAR(128) NOT NULL,
	user_name VARCHAR(256) NOT NULL,
	workstation VARCHAR(256) NOT NULL,
	state VARCHAR(16) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT record_draft_content_pk PRIMARY KEY (patient_id, user_name, workstation, state, position),
	CONSTRAINT record_draft_content_fk FOREIGN KEY (patient_id, user_name, workstation)
		REFERENCES record_draft (patient_id, user_name, workstation),
	CONSTRAINT record_draft_content_state CHECK (state IN ('BASE', 'EDITED'))
);
