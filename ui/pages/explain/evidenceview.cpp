// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/evidenceview.h"

#include "base/job.h"
#include "marks/mark.h"
#include "pages/explain/codeview.h"
#include "pages/pagemetrics.h"
#include "reports/scorecard.h"
#include "session/session.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/textlabel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

EvidenceView::EvidenceView(Session *session, const CheckExplanation &check, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(paneMargin, 4, paneMargin, 16);
    lines->setSpacing(12);
    for (const QString &sentence : check.derivation)
        lines->addWidget(wrappedLabel(sentence, Type::Small, Ink::Secondary));
    if (check.evidence.isEmpty())
        lines->addWidget(wrappedLabel(tr("Nothing was seen and nobody claimed anything."), Type::Small));
    for (const EvidenceWeight &weight : check.evidence)
        addEvidence(lines, weight);
}

void EvidenceView::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    update();
}

void EvidenceView::addEvidence(QVBoxLayout *lines, const EvidenceWeight &weight)
{
    const Evidence &evidence = weight.evidence;
    auto *mark = new Mark(isObserved(evidence.kind) ? Fill::Solid : Fill::Stripes);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrappedLabel(evidence.summary.isEmpty() ? evidence.source : evidence.summary, Type::SmallStrong));
    QStringList facts{labelOf(evidence.kind)};
    if (!evidence.source.isEmpty() && !evidence.summary.isEmpty())
        facts << evidence.source;
    facts << QLocale().toString(evidence.date.date(), u"d MMM yyyy"_s) << ageText(weight.ageDays);
    words->addWidget(wrappedLabel(facts.join(u" · "_s), Type::Micro, Ink::Secondary));
    words->addWidget(wrappedLabel(weight.words, Type::Micro, weight.speaks ? Ink::Secondary : Ink::Tertiary));
    for (const Place &place : evidence.places.first(std::min(qsizetype(mostPlaces), evidence.places.size())))
        addPlace(words, place);
    if (const int more = int(evidence.places.size()) - mostPlaces; more > 0)
        words->addWidget(new TextLabel(tr("%n more place(s)", nullptr, more), Type::Micro, Ink::Tertiary));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    lines->addLayout(line);
}

void EvidenceView::addPlace(QVBoxLayout *lines, const Place &place)
{
    QString where = placeText(place);
    if (!place.commit.isEmpty())
        where += u"  @"_s + shortCommit(place.commit);
    auto *path = new ElidedLabel(where, Type::Code, Ink::Secondary);
    path->setElideMode(Qt::ElideMiddle);
    path->setLayoutDirection(Qt::LeftToRight);
    lines->addSpacing(4);
    lines->addWidget(path);
    auto *code = new CodeView;
    code->setSource(excerptOf(place));
    lines->addWidget(code);
    readAround(code, place);
}

QString EvidenceView::repositoryOf(const Place &place) const
{
    const ProjectState &state = m_session->state();
    const auto inspection = std::ranges::find(state.inspections, place.commit, &StoredInspection::commit);
    if (place.commit.isEmpty() || inspection == state.inspections.end())
        return {};
    const auto repository = std::ranges::find(state.repositories, inspection->repositoryId, &Repository::id);
    return repository == state.repositories.end() ? QString() : repository->path;
}

void EvidenceView::readAround(CodeView *code, const Place &place)
{
    const QString repository = repositoryOf(place);
    if (repository.isEmpty() || place.line < 1)
        return;
    // A repository that was moved or is locked leaves the excerpt as it is.
    startJob<MarkedLines>(
        code, [repository, place](const Ticket &) { return readContext(repository, place); },
        [code](const Result<MarkedLines> &read) {
            if (read && !read->lines.isEmpty())
                code->setSource(*read);
        });
}

void EvidenceView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_unfolded ? tokens().bg.selected : tokens().bg.surface);
}

} // namespace sextant
