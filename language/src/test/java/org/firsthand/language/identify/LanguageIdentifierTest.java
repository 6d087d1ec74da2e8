package org.firsthand.language.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
  private final LanguageIdentifier identifier = LanguageIdentifier.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ministry said on Monday that it had signed the agreement with its neighbours.",
        "de | Das Ministerium hat am Montag erklärt, dass der Vertrag mit den Nachbarn nicht gilt.",
        "fr | Le ministère a déclaré lundi que les deux pays ont signé un accord sur la sécurité.",
        "es | El ministerio dijo el lunes que los dos países han firmado un acuerdo sobre la red.",
        "pt | O ministério disse na segunda que os dois países não têm um acordo sobre a rede.",
        "it | Il ministero ha detto che i due paesi non hanno firmato un accordo sulla sicurezza.",
        "nl | Het ministerie zei maandag dat de twee landen een akkoord over de veiligheid hebben.",
        "pl | Ministerstwo powiedziało, że oba kraje nie podpisały umowy, która jest w przygotowaniu.",
        "sv | Ministern sade att de två länderna inte har skrivit på ett avtal om nätet som gäller.",
        "tr | Bakanlık iki ülkenin güvenlik için bir anlaşma imzaladığını ve daha sonra bunu dedi.",
        "ru | Министерство сказало, что обе страны не подписали соглашение, которое было раньше.",
        "uk | Міністерство сказало, що обидві країни не підписали угоду, яка була раніше цього року.",
        "ar | قال الوزير إن البلدين وقعا على اتفاق حول الأمن في المنطقة بعد لقاء مع الرئيس",
        "fa | وزیر گفت که دو کشور در این دیدار یک توافق را برای امنیت امضا کرده است",
        "he | השר אמר כי שתי המדינות לא חתמו על הסכם אבל הוא לא אמר את זה",
        "el | Ο υπουργός είπε ότι οι δύο χώρες υπέγραψαν συμφωνία",
        "zh | 外交部周一表示两国签署了网络安全合作协议",
        "ja | 外務省は月曜日に両国が協定に署名したと発表しました",
        "ko | 외교부는 월요일 두 나라가 협정에 서명했다고 밝혔다"
      })
  void namesTheLanguage(String language, String text) {
    assertThat(identifier.identify(text)).contains(language);
  }

  @Test
  void takesNoLetterBehindAnApostropheForAWord() {
    String text =
        "Rebels attacked Peru's army posts on Monday, Peru's army said, and Chile's fled.";
    assertThat(identifier.identify(text)).contains("en");
  }

  @ParameterizedTest(name = "''{0}''")
  @CsvSource({"''", "12 34 5678", "Zqx vrmp tklo wexa bnru plik dsaa", "Hello"})
  void staysEmptyWhereItCannotTell(String text) {
    assertThat(identifier.identify(text)).isEmpty();
  }

  @Test
  void readsOnlyTheBeginningOfALongText() {
    String english = "The ministry said that it was not in the agreement. ".repeat(100_000);
    String german =
        "Das Ministerium sagte, dass es nicht in der Vereinbarung stand. ".repeat(100_000);
    assertThat(identifier.identify(english)).contains("en");
    assertThat(identifier.identify(english + german)).contains("en");
  }
}
