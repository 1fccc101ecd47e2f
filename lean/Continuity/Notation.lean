/-
Two notations. They stand alone because notations become code (of the elaborator's), and the
modules that are compiled into the library shall hold nothing that is not the kernel's.
-/
namespace Continuity

/-- The bytes of an array as a list: the view in which everything is specified. -/
notation:max "⟦" b "⟧" => Array.toList (ByteArray.data b)

/-- The empty byte string. -/
notation "ε" => ByteArray.empty

end Continuity
