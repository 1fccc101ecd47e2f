/* run-lua SCRIPT */
#include <stdio.h>

#include "lauxlib.h"
#include "lua.h"
#include "lualib.h"

int main(int argc, char **argv) {
  if (argc != 2) {
    fprintf(stderr, "usage: run-lua SCRIPT\n");
    return 2;
  }
  lua_State *state = luaL_newstate();
  if (!state)
    return 3;
  luaL_openlibs(state);
  int failed = luaL_dofile(state, argv[1]) != LUA_OK;
  if (failed)
    fprintf(stderr, "%s\n", lua_tostring(state, -1));
  lua_close(state);
  return failed;
}
