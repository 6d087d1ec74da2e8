package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.model.Actor;
import org.firsthand.model.Content;
import org.firsthand.model.Manner;
import org.firsthand.model.Quote;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/**
 * Finds the statements of one article: who says what, by which words, with what stance, and through
 * whom.
 *
 * <p>Pure, immutable, safe to share between threads.
 */
public final class FindStatements {
  private static final Comparator<List<Integer>> BY_PLACE =
      Comparator.<List<Integer>>comparingInt(List::getFirst).thenComparingInt(List::getLast);

  private final CueLexicon lexicon = CueLexicon.shipped();
  private final SourceNouns nouns = SourceNouns.shipped();

  /**
   * The statements of an article, in the order of their cues.
   *
   * @param read the article's sentences
   * @param actors whom the noun phrases of the same article mean
   */
  public List<Statement> find(Reading read, ArticleActors actors) {
    Reading reading = new Regraft(lexicon).apply(read);
    List<Draft> drafts = drafts(reading);
    SourceKinds kinds = new SourceKinds(nouns, reading, actors);
    Antecedents antecedents = new Antecedents(reading, actors);
    Chains chains = new Chains(reading, kinds, antecedents, drafts);
    Anonymity anonymity = new Anonymity(reading);
    Stances stances = new Stances(lexicon, reading);
    String text = reading.article().text();
    List<Statement> statements = new ArrayList<>();
    for (Draft draft : drafts) {
      Source source = source(text, draft, kinds, antecedents, anonymity);
      Optional<Quote> cue = draft.cue().map(span -> Quote.of(text, span));
      Content content = Content.of(text, draft.content());
      statements.add(
          new Statement(
              Statement.idOf(reading.article().id(), source, cue, content),
              reading.article().id(),
              source,
              cue,
              content,
              isDirect(content),
              stances.of(draft),
              draft.manner(),
              chains.of(draft),
              Optional.empty()));
    }
    return new Answers(reading).link(statements);
  }

  /** The relations that the words of one sentence open. */
  private List<Draft> sentence(int i, Reading reading, Quotations quotations) {
    Tree tree = reading.trees().get(i);
    Map<Integer, Draft> byToken = new TreeMap<>();
    new VerbCues(lexicon, i, tree, quotations).read().forEach(d -> byToken.put(d.token(), d));
    new NounCues(lexicon, i, tree, quotations).read().forEach(d -> byToken.put(d.token(), d));
    new AdjectiveCues(lexicon, i, tree, quotations).read().forEach(d -> byToken.put(d.token(), d));
    new AccordingTo(i, tree, quotations).read().forEach(d -> byToken.put(d.token(), d));
    new TailTags(lexicon, i, tree, quotations)
        .read()
        .ifPresent(d -> byToken.merge(d.token(), d, Draft::orTail));
    new HeadlineCues(lexicon, i, tree).read().ifPresent(d -> byToken.put(d.token(), d));
    new ColonTags(nouns, i, tree, reading.article().text())
        .read()
        .ifPresent(d -> byToken.put(d.token(), d));
    List<Draft> drafts = new ArrayList<>(byToken.values());
    drafts.removeIf(draft -> isLight(draft, tree, byToken));
    drafts.replaceAll(draft -> voiced(draft, tree));
    drafts.addAll(new AdverbCues(i, tree, quotations).read(drafts));
    return drafts;
  }

  /** True for the "expressed" of "expressed concern that", whose object opens the relation. */
  private static boolean isLight(Draft draft, Tree tree, Map<Integer, Draft> byToken) {
    return tree.token(draft.token()).upos().equals("VERB")
        && tree.children(draft.token(), "obj").stream()
            .map(byToken::get)
            .anyMatch(
                noun ->
                    noun != null
                        && tree.token(noun.token()).upos().equals("NOUN")
                        && noun.source().equals(draft.source())
                        && !noun.content().isEmpty());
  }

  /** "expressed concern": what is felt is said. */
  private Draft voiced(Draft draft, Tree tree) {
    int verb = tree.head(draft.token());
    boolean voiced =
        verb >= 0
            && tree.token(draft.token()).upos().equals("NOUN")
            && tree.is(draft.token(), "obj")
            && lexicon
                .verb(tree.token(verb).lemma())
                .filter(cue -> cue.manner() == Manner.SPEECH)
                .isPresent();
    return voiced ? draft.withManner(Manner.SPEECH) : draft;
  }

  private static Source source(
      String text, Draft draft, SourceKinds kinds, Antecedents antecedents, Anonymity anonymity) {
    if (draft.source().isEmpty()) {
      return new Source("", Optional.empty(), SourceKind.UNNAMED, Optional.empty());
    }
    Mention mention = draft.source().get();
    Optional<Mention> name = antecedents.of(mention);
    List<Actor> actors = kinds.actors(mention);
    if (actors.isEmpty()) {
      actors = name.map(kinds::actors).orElse(List.of());
    }
    SourceKind kind = kinds.kind(name.orElse(mention));
    return new Source(
        mention.span().of(text),
        Optional.of(mention.span()),
        kind,
        actors.stream().findFirst(),
        actors.stream().skip(1).toList(),
        kind == SourceKind.UNNAMED ? anonymity.of(name.orElse(mention)) : Optional.empty());
  }

  private static boolean isDirect(Content content) {
    return content.text().chars().anyMatch(c -> "“”\"«»".indexOf(c) >= 0)
        || content.text().contains("''");
  }

  /** The relations of an article, in the order of their cues. */
  List<Draft> drafts(Reading reading) {
    Quotations quotations = Quotations.of(reading.article().text());
    Map<List<Integer>, Draft> byCue = new TreeMap<>(BY_PLACE);
    for (int i = 0; i < reading.trees().size(); i++) {
      for (Draft draft : sentence(i, reading, quotations)) {
        byCue.put(draft.place(), draft);
      }
    }
    for (Draft tag : new QuoteTags(lexicon, reading, quotations).read()) {
      byCue.merge(tag.place(), tag, Draft::joinedBy);
    }
    List<Draft> apart = AccordingTo.apart(reading.article().text(), List.copyOf(byCue.values()));
    List<Draft> joined = new Joins(reading, quotations).join(apart);
    Datelines datelines = new Datelines(reading.article().text());
    List<Draft> full =
        joined.stream().map(datelines::trim).filter(draft -> !draft.content().isEmpty()).toList();
    CueExtent extent = new CueExtent(reading);
    return new Nesting(lexicon, reading).prune(full).stream().map(extent::widen).toList();
  }
}
