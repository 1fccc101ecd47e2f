-- The sandbox, built by the build system that runs its actions in it.
let C = ../dhall/package.dhall

in    { targets =
        [ C.cc.binary
            C.cc.Binary::{
            , name = "continuity-sandbox"
            , visibility = C.Visibility.Public
            , srcs =
                C.files
                  [ "src/arena.c"
                  , "src/arena.h"
                  , "src/blob.c"
                  , "src/blob.h"
                  , "src/bytes.c"
                  , "src/bytes.h"
                  , "src/codec.c"
                  , "src/codec.h"
                  , "src/confine.c"
                  , "src/confine.h"
                  , "src/control.c"
                  , "src/control.h"
                  , "src/daemon.c"
                  , "src/daemon.h"
                  , "src/events.c"
                  , "src/events.h"
                  , "src/evidence.c"
                  , "src/evidence.h"
                  , "src/execute.c"
                  , "src/execute.h"
                  , "src/fail.c"
                  , "src/fail.h"
                  , "src/frame.c"
                  , "src/frame.h"
                  , "src/fuse.c"
                  , "src/fuse.h"
                  , "src/identity.c"
                  , "src/identity.h"
                  , "src/init.c"
                  , "src/init.h"
                  , "src/landlock.c"
                  , "src/limits.c"
                  , "src/limits.h"
                  , "src/main.c"
                  , "src/outputs.c"
                  , "src/outputs.h"
                  , "src/owner.c"
                  , "src/owner.h"
                  , "src/plan.c"
                  , "src/plan.h"
                  , "src/print.c"
                  , "src/print.h"
                  , "src/probe.c"
                  , "src/probe.h"
                  , "src/request.c"
                  , "src/request.h"
                  , "src/root.c"
                  , "src/root.h"
                  , "src/sandbox.c"
                  , "src/sandbox.h"
                  , "src/schema.c"
                  , "src/schema.h"
                  , "src/seccomp.c"
                  , "src/sha256.c"
                  , "src/sha256.h"
                  , "src/stream.c"
                  , "src/stream.h"
                  , "src/strict.c"
                  , "src/strict.h"
                  , "src/supervise.c"
                  , "src/supervise.h"
                  , "src/sys.h"
                  , "src/syscalls.h"
                  , "src/view.c"
                  , "src/view.h"
                  , "src/weaken.h"
                  , "src/worker.c"
                  , "src/worker.h"
                  ]
            , includes = [ C.Dir.Package "src" ]
            , flags =
              [ C.Flag.standard C.CStandard.Gnu11
              , C.Flag.warn C.Warning.all
              , C.Flag.warn C.Warning.extra
              , C.Flag.strictAliasing False
              ]
            }
        ]
      }
    : C.Package
