-- The clinic's own templates of programs, as text in pieces that each fit a column. They hold nothing about a patient.

CREATE TABLE program_template (
	id VARCHAR(128) NOT NULL,
	name VARCHAR(1024) NOT NULL,
	kept_on VARCHAR(32) NOT NULL,
	CONSTRAINT program_template_pk PRIMARY KEY (id)
);

CREATE TABLE program_template_content (
	template_id VARCHAR(128) NOT NULL,
	position INTEGER NOT NULL,
	value VARCHAR(32672) NOT NULL,
	CONSTRAINT program_template_content_pk PRIMARY KEY (template_id, position),
	CONSTRAINT program_template_content_fk FOREIGN KEY (template_id) REFERENCES program_template (id)
);
