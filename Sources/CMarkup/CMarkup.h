// The HTML parser of libxml2, and the tree that it makes.
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
