// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score/ladderrow.h"

#include "assessment/scoredetail.h"
#include "assessment/verdict.h"
#include "marks/scorebar.h"
#include "marks/scorebounds.h"
#include "pages/score/columnwidth.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int nameWidth = 184;
constexpr int barWidth = 200;

/// A tick or a cross stands before each condition, so that it is not said by colour.
QString conditionLine(const LevelCondition &condition)
{
    return (condition.met ? u"✓ "_s : u"✗ "_s) + conditionText(condition);
}

} // namespace

LadderRow::LadderRow(Dimension dimension, QWidget *parent)
    : QWidget(parent)
    , m_dimension(dimension)
    , m_bar(new ScoreBar)
    , m_figure(new TextLabel({}, Type::BodyStrong))
    , m_level(new StatePill)
    , m_next(new TextLabel({}, Type::SmallStrong))
    , m_conditions(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_open(new Button({}, ButtonKind::Link))
{
    setObjectName(idOf(dimension));
    m_bar->setName(labelOf(dimension));
    m_bar->setExplainable(true);
    auto *name = new QWidget;
    keepWidth(name, nameWidth);
    auto *lines = new QVBoxLayout(name);
    lines->setContentsMargins(24, 0, 0, 0);
    lines->setSpacing(2);
    lines->addWidget(new TextLabel(labelOf(dimension), Type::BodyStrong));
    lines->addWidget(m_figure);
    lines->addStretch();
    auto *bar = new QWidget;
    keepWidth(bar, barWidth);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_bar);
    column->addWidget(m_level, 0, Qt::AlignLeading);
    column->addStretch();
    auto *next = new QVBoxLayout;
    next->setSpacing(2);
    next->addWidget(m_next);
    next->addWidget(m_conditions);
    next->addWidget(m_open, 0, Qt::AlignLeading);
    next->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(20);
    row->addWidget(name);
    row->addWidget(bar);
    row->addLayout(next, 1);
    connect(m_bar, &Figure::explainRequested, this, [this] { Q_EMIT explainRequested(m_dimension); });
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT checksRequested(m_openChecks); });
}

void LadderRow::setProduct(const ProductScore &product)
{
    const auto &score = product.of(m_dimension);
    const Bounds bounds = boundsOf(product, m_dimension);
    m_bar->setBounds(bounds);
    m_openChecks.clear();
    m_level->setVisible(score.has_value());
    if (!score) {
        m_figure->setText(tr("no check applies"));
        m_next->setText({});
        m_conditions->setText(tr("It is left out of the product's score."));
        m_open->hide();
        return;
    }
    m_figure->setText(scoreWithBounds(product, m_dimension));
    m_level->setLevel(score->level);
    m_level->setText(labelOf(score->level));
    showConditions(product, *score);
    m_open->setVisible(!m_openChecks.isEmpty());
    m_open->setText(tr("Show the %n check(s)", nullptr, int(m_openChecks.size())));
    m_open->setAccessibleName(tr("%1: show the %n check(s) that hold the next level", nullptr, int(m_openChecks.size()))
                                  .arg(labelOf(m_dimension)));
}

void LadderRow::showConditions(const ProductScore &product, const DimensionScore &score)
{
    for (const LevelRung &rung : levelLadder(product.checksOf(m_dimension), score, product.ruler)) {
        if (rung.reached)
            continue;
        QStringList lines;
        for (const LevelCondition &condition : rung.conditions) {
            lines << conditionLine(condition);
            m_openChecks += condition.openChecks;
        }
        m_next->setText(tr("Level %1, %2, needs").arg(QString::number(int(rung.level)), labelOf(rung.level)));
        m_conditions->setText(lines.join(u'\n'));
        return;
    }
    m_next->setText(tr("The highest level is reached"));
    m_conditions->setText(tr("Evidence ages: scan and look again to keep it."));
}

void LadderRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), tokens().borderWidth()), tokens().line.hair);
    const QRect icon(0, 12 + (lineHeight(Type::BodyStrong) - 16) / 2, 16, 16);
    Icons::draw(painter, Icons::nameOf(m_dimension), QRectF(QStyle::visualRect(layoutDirection(), rect(), icon)),
                tokens().of(m_dimension));
}

} // namespace sextant
