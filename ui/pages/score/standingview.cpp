// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score/standingview.h"

#include "assessment/verdict.h"
#include "catalogue/ownruler.h"
#include "pages/score/ladderrow.h"
#include "pages/score/scoretile.h"
#include "pages/score/stagerow.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/cardgrid.h"
#include "widgets/textlabel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int leastTile = 150;
constexpr int mostTiles = 6;
const QString dash = u"–"_s;

QString orDash(std::optional<double> value)
{
    return value ? scoreText(*value) : dash;
}

QString percent(double share)
{
    return StandingView::tr("%1 %", "percent").arg(scoreText(100 * share));
}

} // namespace

StandingView::StandingView(QWidget *parent)
    : QWidget(parent)
    , m_claim(wrappedLabel({}, Type::Body))
    , m_details(wrappedLabel({}, Type::Small, Ink::Secondary))
{
    makeFigures();
    auto *tiles = new CardGrid(leastTile, mostTiles);
    for (auto *tile : {m_score, m_ceiling, m_face, m_coverage, m_overclaim, m_excluded})
        tiles->addCard(tile);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(tiles);
    column->addWidget(makeStages());
    column->addWidget(makeLadder());
    column->addWidget(makeDetails());
    column->addStretch();
}

void StandingView::makeFigures()
{
    m_score = new ScoreTile(tr("Score"));
    m_ceiling = new ScoreTile(tr("Could be up to"));
    m_face = new ScoreTile(tr("On paper"));
    m_coverage = new ScoreTile(tr("Known"));
    m_overclaim = new ScoreTile(tr("Over-claim"));
    m_excluded = new ScoreTile(tr("Left out"));
    for (auto *tile : {m_score, m_face})
        connect(tile, &QAbstractButton::clicked, this, [this] { Q_EMIT explainRequested({}); });
    connect(m_ceiling, &QAbstractButton::clicked, this,
            [this] { Q_EMIT filterRequested(u"is:unproven,contested,unknown"_s); });
    connect(m_coverage, &QAbstractButton::clicked, this, [this] { Q_EMIT filterRequested(u"is:unknown"_s); });
    connect(m_overclaim, &QAbstractButton::clicked, this, [this] { requestChecks(m_detail.overclaimed); });
    connect(m_excluded, &QAbstractButton::clicked, this, [this] { Q_EMIT filterRequested(u"is:excluded"_s); });
}

Card *StandingView::makeStages()
{
    auto *card = new Card(tr("Stage earned and stage claimed"));
    card->setLink(tr("About the product"));
    connect(card, &Card::linkActivated, this, &StandingView::profileRequested);
    card->body()->addWidget(m_claim);
    card->body()->addSpacing(8);
    for (const auto &name : names<Stage>()) {
        auto *row = new StageRow(name.value);
        card->body()->addWidget(row);
        connect(row, &StageRow::checksRequested, this, &StandingView::requestChecks);
        m_stages << row;
    }
    return card;
}

Card *StandingView::makeLadder()
{
    auto *card = new Card(tr("What holds the next level"));
    card->setNote(tr("the product is as far as its lowest dimension"));
    for (const auto &name : names<Dimension>()) {
        auto *row = new LadderRow(name.value);
        card->body()->addWidget(row);
        connect(row, &LadderRow::checksRequested, this, &StandingView::requestChecks);
        connect(row, &LadderRow::explainRequested, this,
                [this](Dimension dimension) { Q_EMIT explainRequested(dimension); });
        m_ladder << row;
    }
    return card;
}

Card *StandingView::makeDetails()
{
    auto *card = new Card(tr("Details"));
    card->body()->addWidget(m_details);
    return card;
}

void StandingView::requestChecks(const QStringList &checkIds)
{
    if (!checkIds.isEmpty())
        Q_EMIT filterRequested(u"id:"_s + checkIds.join(u','));
}

void StandingView::setAssessment(const Catalogue &catalogue, const Assessment &assessment)
{
    m_detail = scoreDetail(catalogue, assessment);
    showFigures(assessment);
    for (StageRow *row : std::as_const(m_stages)) {
        const StageDetail &detail = m_detail.stages[std::size_t(m_stages.indexOf(row))];
        row->setDetail(detail, m_detail.declared == detail.stage, assessment.target == detail.stage);
    }
    const Stage earned = assessment.product.stageEarned;
    const int above = m_detail.stagesAbove(earned);
    m_claim->setText(
        !m_detail.declared ? tr("Nobody has said yet what it is called today. It has earned: %1.").arg(labelOf(earned))
        : above > 0        ? tr("It is called %1 and has earned %2: %n stage(s) below what is claimed.", nullptr, above)
                          .arg(labelOf(*m_detail.declared), labelOf(earned))
                    : tr("It is called %1, and has earned %2.").arg(labelOf(*m_detail.declared), labelOf(earned)));
    m_claim->setInk(above > 0 ? Ink::Bad : Ink::Primary);
    for (LadderRow *row : std::as_const(m_ladder))
        row->setProduct(assessment.product);
    showDetails(catalogue, assessment);
}

void StandingView::showFigures(const Assessment &assessment)
{
    const QString bounds = boundsText(m_detail.low, m_detail.ceiling);
    const QString mark = rulerMark(assessment.product.ruler);
    m_score->setFigure(orDash(m_detail.headline), mark.isEmpty() ? bounds : bounds + u", "_s + mark,
                       tr("What is proven. What nobody knows counts as missing."));
    m_ceiling->setFigure(orDash(m_detail.ceiling), {}, tr("If all that is not known turned out well."));
    m_face->setFigure(orDash(m_detail.face), {}, tr("If every answer were believed. Never shown as the score."));
    m_coverage->setFigure(percent(m_detail.coverage / 100), {}, tr("Share of the weight that something speaks for."));
    m_overclaim->setFigure(m_detail.overclaim ? scoreText(100 * *m_detail.overclaim) : dash,
                           m_detail.overclaim ? tr("of 100") : QString(),
                           m_detail.overclaim ? tr("How far claims lie above what is seen, in %n check(s).", nullptr,
                                                   int(m_detail.overclaimed.size()))
                                              : tr("No check has both a claim and an observation yet."));
    m_overclaim->setEnabled(!m_detail.overclaimed.isEmpty());
    m_excluded->setFigure(
        percent(m_detail.excludedShare), {},
        tr("Of the weight, taken out by people: %n check(s).", nullptr, int(m_detail.excluded.size())));
    m_excluded->setEnabled(!m_detail.excluded.isEmpty());
}

void StandingView::showDetails(const Catalogue &catalogue, const Assessment &assessment)
{
    if (!m_detail.headline) {
        m_details->setText(tr("No check applies to this product as its profile stands."));
        return;
    }
    m_details->setText(tr("The plain average of the dimensions is %1; it hides the weakest one, which is %2. The score "
                          "is a soft minimum: "
                          "it stays near the weakest, and open ship-stoppers cap it.")
                           .arg(scoreText(m_detail.plainAverage), scoreText(m_detail.minimum)) +
                       u'\n' +
                       tr("Measured with catalogue %1, method %2. All weights are judgement, none is fitted to data.")
                           .arg(assessment.catalogueVersion, QString::number(assessment.methodVersion)) +
                       (catalogue.ruler.isPublished() ? QString() : u'\n' + rulerSentence(catalogue)));
}

} // namespace sextant
