/* The operations of this library: number and name. Included more than once. */
CONTINUITY_OPERATION(CONTINUITY_OP_ABI, abi)
CONTINUITY_OPERATION(CONTINUITY_OP_VALIDATE_GRAPH, validate_graph)
