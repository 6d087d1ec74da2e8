package org.firsthand.cli.pipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "copies | no json                      | {\"error\":\"expected JSON",
        "copies | {\"text\":\"A word.\"}         | {\"error\":\"expected a field 'id'",
        "copies | {\"id\":\"3\"}                 | {\"id\":\"3\",\"error\":\"expected a field 'text'",
        "copies | []                           | {\"error\":\"expected a field 'id'",
        "coref  | {\"id\":\"3\",\"mentions\":[{}]} | {\"id\":\"3\",\"error\":\"expected a field 'id'"
      })
  void namesALineThatItCannotReadBeforeItAnswersAllOthers(String stage, String line, String error)
      throws Exception {
    String said = "Seven dredgers left the harbour of Marwick before dawn on Tuesday morning.";
    String lines =
        String.join(
            "\n",
            line,
            "{\"id\":\"1\",\"text\":\"" + said + "\",\"mentions\":[{\"id\":\"m1\"}]}",
            "{\"id\":\"2\",\"text\":\"" + said + "\",\"mentions\":[{\"id\":\"m2\"}]}");
    List<String> out = new ArrayList<>();
    List<String> problems =
        new RunPipe(1)
            .run(Pipes.named(stage), new BufferedReader(new StringReader(lines)), out::add);
    assertThat(out.getFirst()).startsWith(error);
    assertThat(out).hasSize(stage.equals("copies") ? 2 : 3);
    assertThat(problems).singleElement().asString().startsWith("line 1: expected");
  }
}
