/-
`validate_graph`: is this graph well formed, and in which order can it be built?

The levels are computed by the usual queue (Kahn 1962) and then *checked*: the checker is what the
theorems are about. A wrong queue would end in `uncertain`, never in a wrong answer.
-/
import Continuity.Kernel.Names

namespace Continuity

/-- What a graph's validation says. -/
inductive GraphVerdict where
  | ok (order : GraphOrder)
  | refused (reason : Reason)
  /-- The search and its checker disagree: a defect of this program, never of the graph. -/
  | uncertain

namespace Graph

def nat (a : Array Nat) (i : Nat) : Nat := if h : i < a.size then a[i] else 0
def put (a : Array Nat) (i v : Nat) : Array Nat := if h : i < a.size then a.set i v h else a

def fill (v : Nat) : (n : Nat) → Array Nat → Array Nat
  | 0, acc => acc
  | n + 1, acc => fill v n (acc.push v)

/-! ### Order of outputs -/

/-- 0 less, 1 equal, 2 greater. -/
def cmpBytes (a b : ByteArray) : UInt8 :=
  if ltBytes a b then 0 else if eqBytes a b then 1 else 2

def cmpKey (c : Nat) (p n : Path) (o : OutputDecl) : UInt8 :=
  if c < o.configuration then 0
  else if o.configuration < c then 2
  else
    let x := cmpBytes p o.package
    if x = 1 then cmpBytes n o.name else x

def cmpOutput (a b : OutputDecl) : UInt8 := cmpKey a.configuration a.package a.name b

def checkSorted (os : Array OutputDecl) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i + 1 < os.size then
      let x := cmpOutput os[i] os[i + 1]
      if x = 0 then checkSorted os fuel (i + 1)
      else if x = 1 then some (reason1 10 (le4 (i + 1)))
      else some (reason1 11 (le4 (i + 1)))
    else none

def checkRange (os : Array OutputDecl) (configurations nodes : Nat) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < os.size then
      let o := os[i]
      if o.configuration < configurations then
        if o.producer < nodes then checkRange os configurations nodes fuel (i + 1)
        else some (reason1 12 (le4 i))
      else some (reason1 12 (le4 i))
    else none

def checkNames (os : Array OutputDecl) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < os.size then
      let o := os[i]
      if (if o.package.size = 0 then true else isRelative o.package) then
        if isRelative o.name then checkNames os fuel (i + 1)
        else some (reason1 4 o.name)
      else some (reason1 4 o.package)
    else none

/-- Binary search for (configuration, package, name) in `os[lo, hi)`. -/
def find (os : Array OutputDecl) (c : Nat) (p n : Path) : (fuel lo hi : Nat) → Option Nat
  | 0, _, _ => none
  | fuel + 1, lo, hi =>
    if lo < hi then
      let mid := (lo + hi) / 2
      if h : mid < os.size then
        let x := cmpKey c p n os[mid]
        if x = 1 then some mid
        else if x = 0 then find os c p n fuel lo mid
        else find os c p n fuel (mid + 1) hi
      else none
    else none

/-- The first output that is a proper path-prefix of `o`'s name, by growing prefix. -/
def outerOf (os : Array OutputDecl) (o : OutputDecl) (i : Nat) : (fuel k : Nat) → Option Nat
  | 0, _ => none
  | fuel + 1, k =>
    if h : k < o.name.size then
      if o.name.get k h = 0x2F then
        match find os o.configuration o.package (slice o.name 0 k) 64 0 i with
        | some j => some j
        | none => outerOf os o i fuel (k + 1)
      else outerOf os o i fuel (k + 1)
    else none

def checkNested (os : Array OutputDecl) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < os.size then
      match outerOf os os[i] i os[i].name.size 0 with
      | some j => some (reason2 13 (le4 j) (le4 i))
      | none => checkNested os fuel (i + 1)
    else none

def checkSources (ss : Array Path) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < ss.size then
      if isRelative ss[i] then checkSources ss fuel (i + 1) else some (reason1 4 ss[i])
    else none

def ascending (a : Array Nat) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i + 1 < a.size then
      if a[i] < a[i + 1] then ascending a fuel (i + 1) else false
    else true

/-- The first item of `a` that is not below `bound`. -/
def outside (a : Array Nat) (bound : Nat) : (fuel i : Nat) → Option Nat
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < a.size then
      if a[i] < bound then outside a bound fuel (i + 1) else some a[i]
    else none

/-- Which list of a node is looked at. -/
def refs (n : Node) (sources : Bool) : Array Nat := if sources then n.sources else n.inputs

def checkAscending (ns : Array Node) (sources : Bool) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < ns.size then
      let a := refs ns[i] sources
      if ascending a a.size 0 then checkAscending ns sources fuel (i + 1)
      else some (reason1 11 (le4 i))
    else none

def checkInside (ns : Array Node) (sources : Bool) (bound : Nat) : (fuel i : Nat) → Option Reason
  | 0, _ => none
  | fuel + 1, i =>
    if h : i < ns.size then
      let a := refs ns[i] sources
      match outside a bound a.size 0 with
      | some x => some (reason2 14 (le4 i) (le4 x))
      | none => checkInside ns sources bound fuel (i + 1)
    else none

def checkRefs (ns : Array Node) (sources : Bool) (bound : Nat) : Option Reason :=
  match checkAscending ns sources ns.size 0 with
  | some r => some r
  | none => checkInside ns sources bound ns.size 0

/-- The first thing that is wrong with the graph, cycles aside. -/
def wellFormed (g : Graph) : Option Reason :=
  match checkSorted g.outputs g.outputs.size 0 with
  | some r => some r
  | none =>
  match checkRange g.outputs g.configurations.size g.nodes.size g.outputs.size 0 with
  | some r => some r
  | none =>
  match checkNames g.outputs g.outputs.size 0 with
  | some r => some r
  | none =>
  match checkNested g.outputs g.outputs.size 0 with
  | some r => some r
  | none =>
  match checkSources g.sources g.sources.size 0 with
  | some r => some r
  | none =>
  match checkRefs g.nodes false g.outputs.size with
  | some r => some r
  | none => checkRefs g.nodes true g.sources.size

/-! ### Levels -/

/-- The node that makes output `o`. -/
def producerOf (os : Array OutputDecl) (o : Nat) : Nat :=
  if h : o < os.size then os[o].producer else 0

/-- Adds one for the producer of each of these inputs. -/
def countInputs (os : Array OutputDecl) (ins : Array Nat) : (fuel i : Nat) → Array Nat → Array Nat
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < ins.size then
      let p := producerOf os ins[i]
      countInputs os ins fuel (i + 1) (put acc p (nat acc p + 1))
    else acc

def countEdges (os : Array OutputDecl) (ns : Array Node) : (fuel i : Nat) → Array Nat → Array Nat
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < ns.size then
      countEdges os ns fuel (i + 1) (countInputs os ns[i].inputs ns[i].inputs.size 0 acc)
    else acc

/-- `out[i]` = sum of the first `i` counts. -/
def offsets (counts : Array Nat) : (fuel i sum : Nat) → Array Nat → Array Nat
  | 0, _, _, acc => acc
  | fuel + 1, i, sum, acc =>
    if h : i < counts.size then offsets counts fuel (i + 1) (sum + counts[i]) (acc.push sum)
    else acc.push sum

/-- Two arrays that are filled side by side: the next free place of each producer, and the
consumers by producer. -/
structure Edges where
  next : Array Nat
  consumers : Array Nat

def fillInputs (os : Array OutputDecl) (ins : Array Nat) (node : Nat) :
    (fuel i : Nat) → (next consumers : Array Nat) → Edges
  | 0, _, next, consumers => ⟨next, consumers⟩
  | fuel + 1, i, next, consumers =>
    if h : i < ins.size then
      let p := producerOf os ins[i]
      let k := nat next p
      fillInputs os ins node fuel (i + 1) (put next p (k + 1)) (put consumers k node)
    else ⟨next, consumers⟩

def fillEdges (os : Array OutputDecl) (ns : Array Node) :
    (fuel i : Nat) → (next consumers : Array Nat) → Array Nat
  | 0, _, _, consumers => consumers
  | fuel + 1, i, next, consumers =>
    if h : i < ns.size then
      match fillInputs os ns[i].inputs i ns[i].inputs.size 0 next consumers with
      | ⟨next, consumers⟩ => fillEdges os ns fuel (i + 1) next consumers
    else consumers

/-- The nodes without inputs, and for each node how many inputs are open. -/
def openInputs (ns : Array Node) : (fuel i : Nat) → Array Nat → Array Nat
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < ns.size then openInputs ns fuel (i + 1) (acc.push ns[i].inputs.size) else acc

def ready (waiting : Array Nat) : (fuel i : Nat) → Array Nat → Array Nat
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < waiting.size then
      if waiting[i] = 0 then ready waiting fuel (i + 1) (acc.push i)
      else ready waiting fuel (i + 1) acc
    else acc

/-- The state of the queue. -/
structure Wave where
  waiting : Array Nat
  levels : Array Nat
  queue : Array Nat

/-- Node `p` of level `level` is done: its consumers `consumers[i, e)` hear of it. -/
def release (consumers : Array Nat) (level : Nat) :
    (fuel i e : Nat) → (waiting levels queue : Array Nat) → Wave
  | 0, _, _, waiting, levels, queue => ⟨waiting, levels, queue⟩
  | fuel + 1, i, e, waiting, levels, queue =>
    if i < e then
      let c := nat consumers i
      let w := nat waiting c
      let waiting := put waiting c (w - 1)
      let levels := if nat levels c < level + 1 then put levels c (level + 1) else levels
      if w = 1 then release consumers level fuel (i + 1) e waiting levels (queue.push c)
      else release consumers level fuel (i + 1) e waiting levels queue
    else ⟨waiting, levels, queue⟩

def waves (offs consumers : Array Nat) :
    (fuel i : Nat) → (waiting levels queue : Array Nat) → Wave
  | 0, _, waiting, levels, queue => ⟨waiting, levels, queue⟩
  | fuel + 1, i, waiting, levels, queue =>
    if h : i < queue.size then
      let p := queue[i]
      let b := nat offs p
      let e := nat offs (p + 1)
      match release consumers (nat levels p) (e - b) b e waiting levels queue with
      | ⟨waiting, levels, queue⟩ => waves offs consumers fuel (i + 1) waiting levels queue
    else ⟨waiting, levels, queue⟩

/-- Counts the nodes of each level. -/
def countLevels (levels : Array Nat) : (fuel i : Nat) → Array Nat → Array Nat
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < levels.size then
      countLevels levels fuel (i + 1) (put acc levels[i] (nat acc levels[i] + 1))
    else acc

/-- Puts every node at the next place of its level. -/
def place (levels : Array Nat) : (fuel i : Nat) → (next order : Array Nat) → Array Nat
  | 0, _, _, order => order
  | fuel + 1, i, next, order =>
    if h : i < levels.size then
      let l := levels[i]
      let k := nat next l
      place levels fuel (i + 1) (put next l (k + 1)) (put order k i)
    else order

/-- All nodes by (level, index): a counting sort. -/
def byLevel (levels : Array Nat) : Array Nat :=
  let n := levels.size
  let counts := countLevels levels n 0 (fill 0 (n + 1) (Array.emptyWithCapacity 0))
  let offs := offsets counts counts.size 0 0 (Array.emptyWithCapacity 0)
  place levels n 0 offs (fill 0 n (Array.emptyWithCapacity 0))

/-! ### The checkers -/

/-- 1 + the largest level of a producer of these inputs, or `acc`. -/
def levelOf (os : Array OutputDecl) (levels ins : Array Nat) : (fuel i acc : Nat) → Nat
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < ins.size then
      let l := nat levels (producerOf os ins[i]) + 1
      levelOf os levels ins fuel (i + 1) (if acc < l then l else acc)
    else acc

def levelsOk (os : Array OutputDecl) (ns : Array Node) (levels : Array Nat) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < ns.size then
      if nat levels i = levelOf os levels ns[i].inputs ns[i].inputs.size 0 0 then
        levelsOk os ns levels fuel (i + 1)
      else false
    else true

/-- Is `order` strictly ascending by (level, index), all below `n`? -/
def orderOk (levels order : Array Nat) (n : Nat) : (fuel i : Nat) → Bool
  | 0, _ => true
  | fuel + 1, i =>
    if h : i < order.size then
      if order[i] < n then
        if h' : i + 1 < order.size then
          let a := order[i]
          let b := order[i + 1]
          if nat levels a < nat levels b then orderOk levels order n fuel (i + 1)
          else if nat levels a = nat levels b then
            if a < b then orderOk levels order n fuel (i + 1) else false
          else false
        else true
      else false
    else true

/-! ### Cycles -/

def firstWithout (waiting : Array Nat) : (fuel i : Nat) → Nat
  | 0, i => i
  | fuel + 1, i => if nat waiting i = 0 then firstWithout waiting fuel (i + 1) else i

/-- The smallest producer of these inputs that has no level; `none` is `bound`. -/
def nextWithout (os : Array OutputDecl) (waiting ins : Array Nat) : (fuel i best : Nat) → Nat
  | 0, _, best => best
  | fuel + 1, i, best =>
    if h : i < ins.size then
      let p := producerOf os ins[i]
      if nat waiting p = 0 then nextWithout os waiting ins fuel (i + 1) best
      else nextWithout os waiting ins fuel (i + 1) (if p < best then p else best)
    else best

/-- Follows the smallest producer without a level until a node repeats; `seen[n]` is one more than
the place of `n` on the walk. -/
def walk (g : Graph) (waiting : Array Nat) :
    (fuel n : Nat) → (seen path : Array Nat) → Array Nat × Nat
  | 0, _, _, path => (path, 0)
  | fuel + 1, n, seen, path =>
    if h : n < g.nodes.size then
      if nat seen n = 0 then
        let ins := g.nodes[n].inputs
        let next := nextWithout g.outputs waiting ins ins.size 0 g.nodes.size
        walk g waiting fuel next (put seen n (path.size + 1)) (path.push n)
      else (path, nat seen n - 1)
    else (path, 0)

/-- The place of the smallest item of `a[i, …)`. -/
def smallest (a : Array Nat) : (fuel i best : Nat) → Nat
  | 0, _, best => best
  | fuel + 1, i, best =>
    if h : i < a.size then
      smallest a fuel (i + 1) (if a[i] < nat a best then i else best)
    else best

/-- `a[i, j)` appended to `acc`. -/
def copyRange (a : Array Nat) : (fuel i j : Nat) → Array Nat → Array Nat
  | 0, _, _, acc => acc
  | fuel + 1, i, j, acc =>
    if i < j then copyRange a fuel (i + 1) j (acc.push (nat a i)) else acc

/-- Is `p` the producer of one of these inputs? -/
def produces (os : Array OutputDecl) (p : Nat) (ins : Array Nat) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < ins.size then
      if producerOf os ins[i] = p then true else produces os p ins fuel (i + 1)
    else false

/-- Does node `n` depend on node `p`? -/
def dependsOn (g : Graph) (n p : Nat) : Bool :=
  if h : n < g.nodes.size then
    produces g.outputs p g.nodes[n].inputs g.nodes[n].inputs.size 0
  else false

/-- Does each of `c` depend on the next, and the last on `first`? -/
def cycleOk (g : Graph) (c : Array Nat) (first : Nat) : (fuel i : Nat) → Bool
  | 0, _ => false
  | fuel + 1, i =>
    if h : i < c.size then
      if h' : i + 1 < c.size then
        if dependsOn g c[i] c[i + 1] then cycleOk g c first fuel (i + 1) else false
      else dependsOn g c[i] first
    else false

def operandsOf (c : Array Nat) : (fuel i : Nat) → Array ByteArray → Array ByteArray
  | 0, _, acc => acc
  | fuel + 1, i, acc =>
    if h : i < c.size then operandsOf c fuel (i + 1) (acc.push (le4 c[i])) else acc

/-- A cycle through nodes without a level, rotated to begin with the smallest. -/
def findCycle (g : Graph) (waiting : Array Nat) : Array Nat :=
  let n := g.nodes.size
  let none := Array.emptyWithCapacity 0
  match walk g waiting (n + 1) (firstWithout waiting n 0) (fill 0 n none) none with
  | (path, start) =>
    let k := smallest path path.size start start
    copyRange path path.size start k (copyRange path path.size k path.size none)

/-- The queue: levels, and what is left waiting. -/
def search (g : Graph) : Wave :=
  let none := Array.emptyWithCapacity 0
  let n := g.nodes.size
  let counts := countEdges g.outputs g.nodes n 0 (fill 0 n none)
  let offs := offsets counts (counts.size + 1) 0 0 none
  let consumers := fillEdges g.outputs g.nodes n 0 offs (fill 0 (nat offs n) none)
  let waiting := openInputs g.nodes n 0 none
  waves offs consumers n 0 waiting (fill 0 n none) (ready waiting n 0 none)

/-- The order of the graph, or a cycle; both checked. -/
def order (g : Graph) : GraphVerdict :=
  match search g with
  | ⟨waiting, levels, queue⟩ =>
    if queue.size = g.nodes.size then
      let order := byLevel levels
      if order.size = g.nodes.size then
        if levels.size = g.nodes.size then
          if levelsOk g.outputs g.nodes levels g.nodes.size 0 then
            if orderOk levels order g.nodes.size order.size 0 then .ok ⟨order, levels⟩
            else .uncertain
          else .uncertain
        else .uncertain
      else .uncertain
    else
      let c := findCycle g waiting
      if h : 0 < c.size then
        if cycleOk g c c[0] c.size 0 then
          .refused ⟨15, operandsOf c c.size 0 (Array.emptyWithCapacity 0)⟩
        else .uncertain
      else .uncertain

/-- `validate_graph`. -/
def validate (g : Graph) : GraphVerdict :=
  match g.wellFormed with
  | some r => .refused r
  | none => g.order

end Graph
end Continuity
