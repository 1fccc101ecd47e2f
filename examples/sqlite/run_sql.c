/* run-sql SCRIPT: runs the script on a new database in memory. */
#include <stdio.h>

#include "sqlite3.h"

static int row(void *unused, int columns, char **values, char **names) {
  (void)unused;
  (void)names;
  for (int i = 0; i < columns; i++)
    printf("%s%s", i ? "|" : "", values[i] ? values[i] : "NULL");
  printf("\n");
  return 0;
}

int main(int argc, char **argv) {
  static char script[1 << 16];
  if (argc != 2) {
    fprintf(stderr, "usage: run-sql SCRIPT\n");
    return 2;
  }
  FILE *file = fopen(argv[1], "rb");
  if (!file) {
    perror(argv[1]);
    return 2;
  }
  script[fread(script, 1, sizeof script - 1, file)] = 0;
  fclose(file);
  sqlite3 *database;
  char *error = 0;
  if (sqlite3_open(":memory:", &database) != SQLITE_OK)
    return 3;
  if (sqlite3_exec(database, script, row, 0, &error) != SQLITE_OK) {
    fprintf(stderr, "%s\n", error);
    return 1;
  }
  return sqlite3_close(database) == SQLITE_OK ? 0 : 4;
}
