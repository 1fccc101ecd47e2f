-- The proved kernel, built by the build system whose decisions it takes.
let C = ../dhall/package.dhall

let sources =
      C.files
        [ "generated/Continuity_Codec_Action.c"
        , "generated/Continuity_Codec_Blob.c"
        , "generated/Continuity_Codec_Bytes.c"
        , "generated/Continuity_Codec_Core.c"
        , "generated/Continuity_Codec_Evidence.c"
        , "generated/Continuity_Codec_Graph.c"
        , "generated/Continuity_Codec_Items.c"
        , "generated/Continuity_Codec_Message.c"
        , "generated/Continuity_Codec_Record.c"
        , "generated/Continuity_Codec_Sum.c"
        , "generated/Continuity_Codec_Tree.c"
        , "generated/Continuity_Data_Action.c"
        , "generated/Continuity_Data_Basic.c"
        , "generated/Continuity_Data_Evidence.c"
        , "generated/Continuity_Data_Record.c"
        , "generated/Continuity_Export.c"
        , "generated/Continuity_Kernel_ActionKey.c"
        , "generated/Continuity_Kernel_Admit.c"
        , "generated/Continuity_Kernel_Closure.c"
        , "generated/Continuity_Kernel_Discharge.c"
        , "generated/Continuity_Kernel_Evidence.c"
        , "generated/Continuity_Kernel_Graph.c"
        , "generated/Continuity_Kernel_Hermetic.c"
        , "generated/Continuity_Kernel_Members.c"
        , "generated/Continuity_Kernel_Names.c"
        , "generated/Continuity_Kernel_Reply.c"
        , "generated/Continuity_Kernel_Sha256.c"
        , "generated/Continuity_Kernel_Sort.c"
        , "generated/Continuity_Kernel_Statement.c"
        , "generated/Continuity_Kernel_TreeDecode.c"
        , "generated/Continuity_Kernel_TreeEncode.c"
        , "generated/Continuity_Kernel_Verdict.c"
        , "generated/Continuity_Kernel_View.c"
        , "generated/Continuity_Sources.c"
        , "include/continuity.h"
        , "runtime/lean/lean.h"
        , "runtime/operations.h"
        , "runtime/runtime.c"
        ]

let includes = [ C.Dir.Package "runtime", C.Dir.Package "include" ]

let flags =
      [ C.Flag.opt C.OptLevel.O2
      , C.Flag.standard C.CStandard.Gnu11
      , C.Flag.strictAliasing False
      , C.Flag.hiddenSymbols True
      , C.Flag.functionSections True
      , C.Flag.pic True
      ]

in    { targets =
        [ C.cc.binary
            C.cc.Binary::{
            , name = "continuity"
            , visibility = C.Visibility.Public
            , srcs = sources
            , includes
            , flags
            , shared = True
            }
        , C.cc.test
            C.cc.Test::{
            , name = "smoke"
            , srcs = sources # C.files [ "test/smoke.c" ]
            , includes
            , flags
            , timeoutSeconds = 300
            }
        ]
      }
    : C.Package
