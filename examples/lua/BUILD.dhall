-- Lua, from the crate that carries its sources; every source is listed. It needs
-- setjmp, which wasm32-wasip1 does not offer, so it is built for Linux only.
let C = ../../dhall/package.dhall

let crate = C.local "crate"

let source = C.inFolder crate "lua-5.4.9"

in    { targets =
        [ C.fetch
            C.Fetch::{
            , name = "crate"
            , source = C.Source::{
              , from = C.purl "pkg:cargo/lua-src@551.1.0"
              , sha256 =
                  "41d22b201501a536c0f5a96c7589b268b559172b20fb029064434e38ddcecb1f"
              , strip = 1
              }
            }
        , C.cc.library
            C.cc.Library::{
            , name = "lua"
            , visibility = C.Visibility.Public
            , srcs =
                source
                  [ "lapi.c"
                  , "lauxlib.c"
                  , "lbaselib.c"
                  , "lcode.c"
                  , "lcorolib.c"
                  , "lctype.c"
                  , "ldblib.c"
                  , "ldebug.c"
                  , "ldo.c"
                  , "ldump.c"
                  , "lfunc.c"
                  , "lgc.c"
                  , "linit.c"
                  , "liolib.c"
                  , "llex.c"
                  , "lmathlib.c"
                  , "lmem.c"
                  , "loadlib.c"
                  , "lobject.c"
                  , "lopcodes.c"
                  , "loslib.c"
                  , "lparser.c"
                  , "lstate.c"
                  , "lstring.c"
                  , "lstrlib.c"
                  , "ltable.c"
                  , "ltablib.c"
                  , "ltm.c"
                  , "lundump.c"
                  , "lutf8lib.c"
                  , "lvm.c"
                  , "lzio.c"
                  ]
            , hdrs =
                source
                  [ "lapi.h"
                  , "lauxlib.h"
                  , "lcode.h"
                  , "lctype.h"
                  , "ldebug.h"
                  , "ldo.h"
                  , "lfunc.h"
                  , "lgc.h"
                  , "ljumptab.h"
                  , "llex.h"
                  , "llimits.h"
                  , "lmem.h"
                  , "lobject.h"
                  , "lopcodes.h"
                  , "lopnames.h"
                  , "lparser.h"
                  , "lprefix.h"
                  , "lstate.h"
                  , "lstring.h"
                  , "ltable.h"
                  , "ltm.h"
                  , "lua.h"
                  , "luaconf.h"
                  , "lualib.h"
                  , "lundump.h"
                  , "lvm.h"
                  , "lzio.h"
                  ]
            , includes = [ C.Dir.In { tree = crate, path = "lua-5.4.9" } ]
            , localDefines =
              [ C.cc.define "LUA_USE_POSIX", C.cc.define "LUA_COMPAT_5_3" ]
            }
        , C.cc.binary
            C.cc.Binary::{
            , name = "run-lua"
            , srcs = [ C.file "run_lua.c" ]
            , deps = [ C.local "lua" ]
            }
        , C.cc.binary
            C.cc.Binary::{
            , name = "run-lua-aarch64"
            , srcs = [ C.file "run_lua.c" ]
            , deps = [ C.local "lua" ]
            , platform = Some "aarch64-linux-musl"
            }
        , C.cc.test
            C.cc.Test::{
            , name = "script-test"
            , srcs = [ C.file "run_lua.c" ]
            , deps = [ C.local "lua" ]
            , args = [ C.Arg.In (C.file "script.lua") ]
            }
        ]
      }
    : C.Package
