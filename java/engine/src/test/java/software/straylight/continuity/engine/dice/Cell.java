package software.straylight.continuity.engine.dice;

/** A leaf. */
record Cell(String name) implements LeafKey<Long> {
  static final KeyType<Cell, Long> TYPE =
      KeyType.of("cell/1", Fn.named(Cell::name, Cell::new), Fn.LONG);

  @Override
  public KeyType<Cell, Long> type() {
    return TYPE;
  }
}
