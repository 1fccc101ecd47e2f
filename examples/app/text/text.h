/* Text in columns. */
#ifndef EXAMPLES_APP_TEXT_TEXT_H
#define EXAMPLES_APP_TEXT_TEXT_H

#include <stddef.h>

/* Writes s to out, padded with spaces on the right to width bytes; returns how many bytes the
   whole text has, as snprintf does. */
size_t text_pad(char *out, size_t size, const char *s, size_t width);

/* Writes a row of two columns, the first of width bytes. */
size_t text_row(char *out, size_t size, const char *left, const char *right, size_t width);

#endif
