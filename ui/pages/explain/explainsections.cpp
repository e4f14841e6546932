// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/explainsections.h"

#include "marks/mark.h"
#include "marks/ringgauge.h"
#include "marks/scorebar.h"
#include "pages/pagemetrics.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

namespace sextant::ExplainSections {

namespace {

struct ExplainText
{
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

class Strip : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokens().bg.sunken); }
};

QWidget *makeKey(Fill fill, const QString &words)
{
    auto *key = new QWidget;
    auto *line = new QHBoxLayout(key);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(new Mark(fill));
    line->addWidget(new TextLabel(words, Type::Micro, Ink::Secondary));
    return key;
}

} // namespace

QWidget *makeHead(const QString &name, const QString &title, const Bounds &bounds, const QStringList &sentences)
{
    auto *head = new QWidget;
    auto *ring = new RingGauge;
    ring->setDiameter(88, 9);
    ring->setName(name);
    ring->setBounds(bounds);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(wrappedLabel(title, Type::H2));
    auto *level = new StatePill;
    level->setText(levelText(bounds.level));
    level->setLevel(bounds.level);
    auto *facts = new QHBoxLayout;
    facts->addWidget(
        new TextLabel(ExplainText::tr("could be %1").arg(boundsText(bounds)), Type::Small, Ink::Secondary));
    facts->addWidget(level);
    facts->addStretch();
    words->addLayout(facts);
    for (const QString &sentence : sentences)
        words->addWidget(wrappedLabel(sentence, Type::Small, Ink::Secondary));
    words->addStretch();
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(paneMargin, 20, paneMargin, 8);
    line->setSpacing(20);
    line->addWidget(ring, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    return head;
}

QWidget *makeBar(const QString &name, const Bounds &bounds, const DimensionExplanation &explanation)
{
    auto *box = new QWidget;
    auto *bar = new ScoreBar;
    bar->setBarHeight(16);
    bar->setName(name);
    bar->setBounds(bounds);
    auto *keys = new FlowLayout(nullptr, 14);
    keys->addWidget(makeKey(Fill::Solid, ExplainText::tr("%1 seen").arg(explanation.seen)));
    keys->addWidget(makeKey(Fill::Stripes, ExplainText::tr("%1 claimed").arg(explanation.claimed)));
    keys->addWidget(makeKey(Fill::Dotted, ExplainText::tr("%1 could be").arg(explanation.couldBe)));
    keys->addWidget(new TextLabel(ExplainText::tr("%1 known gaps").arg(explanation.gaps), Type::Micro, Ink::Secondary));
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(paneMargin, 4, paneMargin, 8);
    lines->setSpacing(4);
    lines->addWidget(bar);
    lines->addLayout(keys);
    return box;
}

QWidget *makeSentences(const QStringList &sentences)
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(paneMargin, 4, paneMargin, 16);
    lines->setSpacing(6);
    for (const QString &sentence : sentences)
        lines->addWidget(wrappedLabel(sentence, Type::Small));
    return box;
}

QWidget *makeStrip(const QString &text)
{
    auto *strip = new Strip;
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(paneMargin, 4, paneMargin, 4);
    line->addWidget(new TextLabel(text, Type::Small, Ink::Tertiary));
    return strip;
}

} // namespace sextant::ExplainSections
