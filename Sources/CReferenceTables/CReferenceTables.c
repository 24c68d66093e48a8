#include "CReferenceTables.h"

// #embed is C23; clang has it in every mode and only mentions it.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define TABLE(NAME)                                                   \
  const unsigned char *reference_table_##NAME(size_t *count) {        \
    *count = sizeof NAME;                                             \
    return NAME;                                                      \
  }

static const unsigned char units[] = {
#embed "gazetteer/units.tsv"
  ,
#embed "gazetteer/units-before-2019.tsv"
};
static const unsigned char former[] = {
#embed "gazetteer/former.tsv"
};
static const unsigned char successors[] = {
#embed "gazetteer/successors.tsv"
  ,
#embed "gazetteer/successors-before-2019.tsv"
};
static const unsigned char spellings[] = {
#embed "gazetteer/spellings.tsv"
};
static const unsigned char furniture[] = {
#embed "lexicons/furniture.tsv"
};
static const unsigned char organizations[] = {
#embed "lexicons/organizations.tsv"
};
static const unsigned char indicators[] = {
#embed "lexicons/indicators.tsv"
};
static const unsigned char measures[] = {
#embed "lexicons/measures.tsv"
};
static const unsigned char models[] = {
#embed "lexicons/models.tsv"
};
static const unsigned char document_kinds[] = {
#embed "lexicons/document-kinds.tsv"
};
static const unsigned char document_issuers[] = {
#embed "lexicons/document-issuers.tsv"
};
static const unsigned char fact_cues[] = {
#embed "lexicons/fact-cues.tsv"
};
static const unsigned char recognitions[] = {
#embed "lexicons/recognitions.tsv"
};
static const unsigned char markup_names[] = {
#embed "lexicons/markup-names.tsv"
};
static const unsigned char markup_headings[] = {
#embed "lexicons/markup-headings.tsv"
};
static const unsigned char abbreviations[] = {
#embed "lexicons/abbreviations.tsv"
};
static const unsigned char record_fields[] = {
#embed "lexicons/record-fields.tsv"
};

TABLE(units)
TABLE(former)
TABLE(successors)
TABLE(spellings)
TABLE(furniture)
TABLE(organizations)
TABLE(indicators)
TABLE(measures)
TABLE(models)
TABLE(document_kinds)
TABLE(document_issuers)
TABLE(fact_cues)
TABLE(recognitions)
TABLE(markup_names)
TABLE(markup_headings)
TABLE(abbreviations)
TABLE(record_fields)
