package org.firsthand.export.misp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.InventedSelection;
import org.firsthand.export.Tlp;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {
  private static Finding about(Actor actor) {
    return new Finding(
        "F-1",
        "words",
        EventType.CONSULT,
        Optional.empty(),
        List.of(),
        List.of(new Participant("who", Optional.empty(), Optional.of(actor))),
        List.of(),
        Optional.empty(),
        Factuality.ACTUAL,
        1,
        1,
        1,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<String> names(Finding finding) {
    return Labels.of(finding, ExportSettings.defaults()).stream().map(MispEvent.Tag::name).toList();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "countries.csv", numLinesToSkip = 1)
  void aStateHasTheNameOfItsCluster(String code, String name) {
    Actor state = new Actor("it", ActorKind.COUNTRY, Optional.of(code), Optional.empty());
    assertThat(names(about(state))).contains("misp-galaxy:country=\"" + name + "\"");
  }

  @Test
  void aThreatGroupIsAClusterAndABodyOfManyStatesIsNoCountry() {
    Actor group = new Actor("Velvet \"Lynx\"", ActorKind.GROUP, Optional.empty(), Optional.empty());
    assertThat(names(about(group))).contains("misp-galaxy:threat-actor=\"Velvet Lynx\"");
    Actor union =
        new Actor("European Union", ActorKind.ORGANISATION, Optional.of("EU"), Optional.empty());
    assertThat(names(about(union))).noneMatch(name -> name.startsWith("misp-galaxy"));
  }

  @Test
  void whatNobodyHasReviewedIsToBeReviewedAndWhatIsConfirmedIsComplete() {
    Actor state = new Actor("it", ActorKind.COUNTRY, Optional.of("IRN"), Optional.empty());
    assertThat(names(about(state))).contains("workflow:todo=\"review\"");
    Finding confirmed =
        InventedSelection.usual().accounts().stream()
            .map(one -> one.finding())
            .filter(one -> one.review().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(names(confirmed))
        .contains("workflow:state=\"complete\"", "admiralty-scale:information-credibility=\"2\"");
  }

  @ParameterizedTest
  @EnumSource(Tlp.class)
  void theLabelIsATagAndNarrowLabelsStayWithinTheOrganisation(Tlp tlp) {
    ExportSettings settings = new ExportSettings(Optional.of(tlp));
    Actor state = new Actor("it", ActorKind.COUNTRY, Optional.of("IRN"), Optional.empty());
    assertThat(Labels.of(about(state), settings).getFirst().name()).isEqualTo("tlp:" + tlp.term());
    boolean isWide = tlp == Tlp.CLEAR || tlp == Tlp.GREEN;
    assertThat(Labels.distribution(settings).equals("0")).isEqualTo(!isWide);
  }
}
