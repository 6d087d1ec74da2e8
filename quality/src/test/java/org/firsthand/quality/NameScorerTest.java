package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SequencedMap;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Test;

class NameScorerTest {
  @Test
  void countsANameOnlyWhereBothEndsAndTheKindAreRight() {
    SequencedMap<String, Double> scores =
        new NameScorer()
            .score(
                List.of(
                    Json.tree(
                        """
                        {"sentences":[{"names":["B-PERSON","I-PERSON","","B-ORG","B-PLACE","B-NORP"]}]}
                        """)),
                List.of(
                    Json.tree(
                        """
                        {"sentences":[{"tokens":[{"name":"B-PERSON"},{"name":"I-PERSON"},{},
                          {"name":"B-ORG"},{"name":"I-ORG"},{}]}]}
                        """)));
    assertThat(scores)
        .containsEntry("person f1", 1.0)
        .containsEntry("organisation f1", 0.0)
        .containsEntry("place f1", 0.0);
    assertThat(scores.get("f1")).isEqualTo(0.4);
  }
}
