/* Private to this library. */
#ifndef EXAMPLES_APP_TEXT_COLUMNS_H
#define EXAMPLES_APP_TEXT_COLUMNS_H

#define COLUMN_GAP "  "

#endif
