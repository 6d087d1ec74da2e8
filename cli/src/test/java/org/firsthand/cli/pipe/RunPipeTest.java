package org.firsthand.cli.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunPipeTest {
  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 8})
  void answersEachLineInOrderAndNamesThoseItCannotRead(int threads) throws Exception {
    String lines =
        IntStream.range(0, 200)
            .mapToObj(i -> i == 120 ? "no json" : "{\"id\":\"" + i + "\",\"text\":\"x\"}")
            .collect(Collectors.joining("\n"));
    List<String> out = new ArrayList<>();
    Pipe.EachLine echo =
        line -> Lines.answerTo(line).put("length", Lines.required(line, "text").length());
    List<String> problems =
        new RunPipe(threads).run(echo, new BufferedReader(new StringReader(lines)), out::add);
    assertThat(out).hasSize(200);
    assertThat(out.get(7)).isEqualTo("{\"id\":\"7\",\"length\":1}");
    assertThat(out.get(120)).startsWith("{\"error\":\"expected JSON, found ");
    assertThat(out.get(199)).isEqualTo("{\"id\":\"199\",\"length\":1}");
    assertThat(problems).singleElement().asString().startsWith("line 121: expected JSON");
  }
}
