package org.firsthand.language.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KernelsTest {
  private static float[][] matrix(Random random, int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int k = 0; k < columns; k++) {
        row[k] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }

  @ParameterizedTest(name = "{0} rows, {1} inner, {2} columns, seed 1")
  @CsvSource({"1,1,1", "2,3,5", "3,4,7", "4,9,16", "7,13,33", "17,10,1", "37,29,64"})
  void multipliesMatricesOfAnySize(int rows, int inner, int columns) {
    Random random = new Random(1);
    float[][] a = matrix(random, rows, inner);
    float[][] b = matrix(random, inner, columns);
    float[] bias = matrix(random, 1, columns)[0];
    float[][] c = matrix(random, rows, columns);
    Kernels.multiplyAdd(a, b, bias, c, rows);
    for (int i = 0; i < rows; i++) {
      float[] alone = bias.clone();
      Kernels.rowMultiplyAdd(a[i], b, inner, alone);
      assertThat(c[i]).containsExactly(alone);
      for (int j = 0; j < columns; j++) {
        double want = bias[j];
        for (int k = 0; k < inner; k++) {
          want += (double) a[i][k] * b[k][j];
        }
        assertThat((double) c[i][j]).isCloseTo(want, within(1e-5));
      }
    }
  }
}
