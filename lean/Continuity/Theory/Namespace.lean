/-
Namespaces and mount tables: what isolation lets a process see.
-/
namespace Continuity

/-- Which of the seven Linux namespaces are the action's own. -/
structure Namespace where
  user : Bool
  mount : Bool
  net : Bool
  pid : Bool
  ipc : Bool
  uts : Bool
  cgroup : Bool

namespace Namespace

def full : Namespace := ⟨true, true, true, true, true, true, true⟩

def none : Namespace := ⟨false, false, false, false, false, false, false⟩

/-- `m` isolates at least as much as `n`. -/
def le (n m : Namespace) : Prop :=
  (n.user = true → m.user = true) ∧ (n.mount = true → m.mount = true) ∧
    (n.net = true → m.net = true) ∧ (n.pid = true → m.pid = true) ∧
    (n.ipc = true → m.ipc = true) ∧ (n.uts = true → m.uts = true) ∧
    (n.cgroup = true → m.cgroup = true)

end Namespace

/-- What a query looks at. -/
inductive Resource where
  | file (path : List String)
  | network
  | processes
  | ipc
  | hostName
  | users
  | cgroups

/-- Bound roots: mount point and what is bound there, as component lists. -/
abbrev MountTable := List (List String × List String)

/-- The bound root under which a path opens: the first whose mount point is a prefix. -/
def MountTable.resolve : MountTable → List String → Option (List String × List String)
  | [], _ => Option.none
  | (at_, root) :: rest, p => if at_.isPrefixOf p then some (at_, root) else resolve rest p

/-- What is visible of the host: with an own mount namespace only what the table binds, without one
every file; the other resources unless their namespace is the action's own. -/
def visible (n : Namespace) (t : MountTable) : Resource → Bool
  | .file p => if n.mount then (t.resolve p).isSome else true
  | .network => !n.net
  | .processes => !n.pid
  | .ipc => !n.ipc
  | .hostName => !n.uts
  | .users => !n.user
  | .cgroups => !n.cgroup

end Continuity
