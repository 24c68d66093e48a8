// The tables that a domain expert may want to change, compiled in as bytes.
#ifndef C_REFERENCE_TABLES_H
#define C_REFERENCE_TABLES_H

#include <stddef.h>

// Each function returns the bytes of one table (UTF-8, no terminating zero) and stores their
// number in *count. The bytes are constant and live as long as the program.
const unsigned char *reference_table_units(size_t *count);
const unsigned char *reference_table_former(size_t *count);
const unsigned char *reference_table_successors(size_t *count);
const unsigned char *reference_table_spellings(size_t *count);
const unsigned char *reference_table_furniture(size_t *count);
const unsigned char *reference_table_organizations(size_t *count);
const unsigned char *reference_table_indicators(size_t *count);
const unsigned char *reference_table_measures(size_t *count);
const unsigned char *reference_table_models(size_t *count);
const unsigned char *reference_table_document_kinds(size_t *count);
const unsigned char *reference_table_document_issuers(size_t *count);
const unsigned char *reference_table_fact_cues(size_t *count);
const unsigned char *reference_table_recognitions(size_t *count);
const unsigned char *reference_table_markup_names(size_t *count);
const unsigned char *reference_table_markup_headings(size_t *count);
const unsigned char *reference_table_abbreviations(size_t *count);
const unsigned char *reference_table_record_fields(size_t *count);

#endif
