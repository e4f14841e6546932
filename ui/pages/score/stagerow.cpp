// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/score/stagerow.h"

#include "pages/score/columnwidth.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int stageNameWidth = 160;

QString wordsOf(const StageDetail &detail)
{
    QStringList sentences{stageDemand(detail.stage)};
    if (!detail.below.isEmpty()) {
        QStringList names;
        for (const Dimension dimension : detail.below)
            names << labelOf(dimension);
        sentences << StageRow::tr("Not yet: %1.").arg(QLocale().createSeparatedList(names));
    }
    if (!detail.failed.isEmpty())
        sentences << StageRow::tr("%n ship-stopper(s) failed.", nullptr, int(detail.failed.size()));
    if (!detail.unproven.isEmpty())
        sentences << StageRow::tr("%n ship-stopper(s) not proven.", nullptr, int(detail.unproven.size()));
    if (!detail.accepted.isEmpty())
        sentences << StageRow::tr("The risk of %n is accepted.", nullptr, int(detail.accepted.size()));
    return sentences.join(u' ');
}

} // namespace

StageRow::StageRow(Stage stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_words(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_earnedPill(new StatePill)
    , m_claimed(new StatePill(tr("claimed"), Tone::Info))
    , m_aim(new StatePill(tr("aim"), Tone::Neutral))
    , m_open(new Button({}, ButtonKind::Link))
{
    setObjectName(idOf(stage));
    auto *name = new TextLabel(labelOf(stage), Type::BodyStrong);
    keepWidth(name, stageNameWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 0, 8);
    row->setSpacing(10);
    row->addWidget(name);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    row->addWidget(m_aim);
    row->addWidget(m_claimed);
    row->addWidget(m_earnedPill);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT checksRequested(m_openChecks); });
}

void StageRow::setDetail(const StageDetail &detail, bool claimed, bool aimedAt)
{
    m_earned = detail.earned;
    m_openChecks = detail.open();
    m_words->setText(wordsOf(detail));
    m_earnedPill->setText(detail.earned ? tr("earned") : tr("not earned"));
    m_earnedPill->setTone(detail.earned ? Tone::Good : claimed ? Tone::Bad : Tone::Neutral);
    m_claimed->setVisible(claimed);
    m_aim->setVisible(aimedAt);
    m_open->setVisible(!m_openChecks.isEmpty());
    m_open->setText(tr("Show %n", nullptr, int(m_openChecks.size())));
    m_open->setAccessibleName(
        tr("%1: show the %n open ship-stopper(s)", nullptr, int(m_openChecks.size())).arg(labelOf(m_stage)));
    setAccessibleName(tr("%1, %2").arg(labelOf(m_stage), detail.earned ? tr("earned") : tr("not earned")));
    update();
}

void StageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    painter.fillRect(QRectF(0, 0, width(), look.borderWidth()), look.line.hair);
    const QRect icon(0, (height() - 16) / 2, 16, 16);
    Icons::draw(painter, m_earned ? u"check"_s : u"minus"_s,
                QRectF(QStyle::visualRect(layoutDirection(), rect(), icon)),
                look.ink(m_earned ? Ink::Good : Ink::Tertiary));
}

} // namespace sextant
