package software.straylight.continuity.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders a value for the readers of vectors: bytes in hexadecimal, numbers unsigned in decimal
 * strings, sums as {@code {"alternative": fields}}.
 */
final class ValueJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ValueJson() {}

  static JsonNode of(Object value) {
    return switch (value) {
      case Bytes b -> JSON.textNode(b.toHex());
      case Digest d -> JSON.textNode(d.toHex());
      case SignerKey k -> JSON.textNode(k.toHex());
      case String s -> JSON.textNode(s);
      case Boolean b -> JSON.booleanNode(b);
      case Integer i -> JSON.textNode(Integer.toString(i));
      case Long l -> JSON.textNode(Long.toUnsignedString(l));
      case Enum<?> e -> JSON.textNode(e.name());
      case Optional<?> o -> o.isPresent() ? of(o.get()) : JSON.nullNode();
      case IndexList l -> {
        ArrayNode a = JSON.arrayNode();
        l.stream().forEach(i -> a.add(Integer.toUnsignedString(i)));
        yield a;
      }
      case OrderedSet<?> s -> of(s.asList());
      case List<?> l -> {
        ArrayNode a = JSON.arrayNode();
        l.forEach(i -> a.add(of(i)));
        yield a;
      }
      case Map<?, ?> m -> {
        ArrayNode a = JSON.arrayNode();
        m.forEach((k, v) -> a.addObject().<ObjectNode>set("key", of(k)).set("value", of(v)));
        yield a;
      }
      case Record r -> record(r);
      default -> throw new IllegalArgumentException("no rendering of " + value.getClass());
    };
  }

  private static JsonNode record(Record r) {
    ObjectNode fields = JSON.objectNode();
    for (RecordComponent c : r.getClass().getRecordComponents()) {
      try {
        c.getAccessor().setAccessible(true);
        fields.set(c.getName(), of(c.getAccessor().invoke(r)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    Class<?> outer = r.getClass().getEnclosingClass();
    if (outer == null || !outer.isSealed()) {
      return fields;
    }
    ObjectNode sum = JSON.objectNode();
    sum.set(r.getClass().getSimpleName(), fields);
    return sum;
  }
}
