-- What was handed out on paper, as it was printed: a PDF as Base64 in pieces that each fit a column. There is no foreign key to
-- the program, because the paper is out even if the clinician takes the program back.

CREATE TABLE issued_document (
	id VARCHAR(128) NOT NULL,
	patient_id VARCHAR(128) NOT NULL,
	kind VARCHAR(64) NOT NULL,
	title VARCHAR(1024) NOT NULL,
	issued_at VARCHAR(32) NOT NULL,
	issued_by VARCHAR(256) NOT NULL,
	program_id VARCHAR(128),
	sha256 VARCHAR(64) NOT NULL,
	CONSTRAINT issued_document_pk PRIMARY KEY (id),
	CONSTRAINT issued_document_fk FOREIGN KEY (patient_id) REFERENCES patient (id),
	CONSTRAINT issued_document_kind CHECK (kind IN ('HANDOUT', 'REPORT'))
);

CREATE INDEX issued_document_patient ON issued_document (patient_id, issued_at);

CREATE TABLE issued_document_content (
	document_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT issued_document_content_pk PRIMARY KEY (document_id, position),
	CONSTRAINT issued_document_content_fk FOREIGN KEY (document_id) REFERENCES issued_document (id)
);
