// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checklist/evidencerow.h"

#include "marks/mark.h"
#include "pages/checklist/checkwords.h"
#include "pages/checklist/paneparts.h"
#include "theme/theme.h"
#include "widgets/button.h"
#include "widgets/statepill.h"
#include "widgets/textlabel.h"

namespace sextant {

namespace {

/// More would make the pane slow and tell nobody more.
constexpr int mostPlaces = 20;

} // namespace

EvidenceRow::EvidenceRow(const Evidence &evidence, const Check &check, const QDate &today, QWidget *parent)
    : QWidget(parent)
{
    const Fill fill = isObserved(evidence.kind) ? Fill::Solid : Fill::Stripes;
    auto *mark = new Mark(fill);
    mark->setSide(14);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(selectableLabel(evidence.summary, Type::SmallStrong, Ink::Primary));
    words->addWidget(selectableLabel(sourceOf(evidence, check, today), Type::Micro, Ink::Tertiary));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 8, 0, 6);
    line->setSpacing(10);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(new StatePill(effectOf(evidence), toneOfEffect(evidence)), 0, Qt::AlignTop);
    setAccessibleName(tr("%1: %2, %3").arg(evidenceLabel(fill), evidence.summary, effectOf(evidence)));
    addPlaces(evidence.places);
}

void EvidenceRow::addPlaces(const QList<Place> &places)
{
    if (places.isEmpty())
        return;
    auto *words = layout()->itemAt(1)->layout();
    auto *rest = new QWidget;
    auto *column = new QVBoxLayout(rest);
    column->setContentsMargins({});
    column->setSpacing(0);
    const auto add = [](QLayout *to, const Place &place) {
        to->addWidget(selectableLabel(placeWords(place), Type::Micro, Ink::Tertiary));
        if (!place.excerpt.isEmpty())
            to->addWidget(selectableLabel(place.excerpt.trimmed(), Type::Code, Ink::Secondary));
    };
    add(words, places.front());
    for (const Place &place : places.mid(1, mostPlaces - 1))
        add(column, place);
    if (places.size() == 1) {
        delete rest;
        return;
    }
    rest->hide();
    const QString closed = tr("Show %n more place(s)", nullptr, int(places.size()) - 1);
    auto *more = new Button(closed, ButtonKind::Link);
    connect(more, &QAbstractButton::clicked, rest, [rest, more, closed] {
        rest->setVisible(rest->isHidden());
        more->setText(rest->isHidden() ? closed : tr("Show one place"));
    });
    words->addWidget(rest);
    words->addWidget(more);
}

void EvidenceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), tokens().borderWidth()), tokens().line.hair);
}

} // namespace sextant
