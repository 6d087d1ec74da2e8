/**
 * What an analyst decided, applied to events and findings.
 *
 * <p>Reads {@link org.firsthand.model.JournalEntry}s that stand, with the events that they are met
 * by, and gives {@link org.firsthand.stages.findings.Rulings} before findings are made ({@link
 * org.firsthand.stages.findings.decisions.RuleEvents}) and their {@link org.firsthand.model.Review}
 * afterwards ({@link org.firsthand.stages.findings.decisions.ReviewFindings}). Not here: keeping
 * the journal, and finding the events in a dossier.
 */
@NullMarked
package org.firsthand.stages.findings.decisions;

import org.jspecify.annotations.NullMarked;
