-- What plugins keep with a patient, as text in pieces that each fit a column.

CREATE TABLE attachment (
	patient_id VARCHAR(128) NOT NULL,
	id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	namespace VARCHAR(32672) NOT NULL,
	CONSTRAINT attachment_pk PRIMARY KEY (patient_id, id),
	CONSTRAINT attachment_fk FOREIGN KEY (patient_id) REFERENCES patient (id)
);

CREATE TABLE attachment_content (
	patient_id VARCHAR(128) NOT NULL,
	attachment_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT attachment_content_pk PRIMARY KEY (patient_id, attachment_id, position),
	CONSTRAINT attachment_content_fk FOREIGN KEY (patient_id, attachment_id) REFERENCES attachment (patient_id, id)
);
