package software.straylight.continuity.dhall.internal.eval;

import java.util.Arrays;
import software.straylight.continuity.dhall.internal.syntax.Labels;

/** The union of two sorted records, in one pass. */
@SuppressWarnings("ArrayRecordComponent")
public record RecordMerge(String[] labels, Value[] values) {

  /** What to do with a label that both sides have. */
  public interface Collision {
    Value merge(String label, Value left, Value right);
  }

  public static RecordMerge of(
      String[] leftLabels,
      Value[] leftValues,
      String[] rightLabels,
      Value[] rightValues,
      Collision collision) {
    int n = leftLabels.length + rightLabels.length;
    String[] labels = new String[n];
    Value[] values = new Value[n];
    int i = 0;
    int j = 0;
    int k = 0;
    while (i < leftLabels.length || j < rightLabels.length) {
      int order =
          i == leftLabels.length
              ? 1
              : j == rightLabels.length ? -1 : Labels.compare(leftLabels[i], rightLabels[j]);
      if (order < 0) {
        labels[k] = leftLabels[i];
        values[k++] = leftValues[i++];
      } else if (order > 0) {
        labels[k] = rightLabels[j];
        values[k++] = rightValues[j++];
      } else {
        labels[k] = leftLabels[i];
        values[k++] = collision.merge(leftLabels[i], leftValues[i++], rightValues[j++]);
      }
    }
    // Records that keep the left or right side's labels keep its array: comparing stays cheap.
    String[] shape =
        k == leftLabels.length && sameLabels(labels, leftLabels)
            ? leftLabels
            : k == rightLabels.length && sameLabels(labels, rightLabels)
                ? rightLabels
                : Arrays.copyOf(labels, k);
    return new RecordMerge(shape, k == n ? values : Arrays.copyOf(values, k));
  }

  private static boolean sameLabels(String[] labels, String[] shape) {
    return Arrays.equals(labels, 0, shape.length, shape, 0, shape.length);
  }
}
