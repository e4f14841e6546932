// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/lint.h"

#include <QWidget>

class QVBoxLayout;

namespace sextant {

class Card;
class TextLabel;

/// What a sceptical reader would ask about the answers: each with why, what to do, and the checks that it is about.
class OdditiesView : public QWidget
{
    Q_OBJECT

public:
    explicit OdditiesView(QWidget *parent = nullptr);

    void setOddities(const QList<Oddity> &oddities);

Q_SIGNALS:
    void filterRequested(const QString &filter); ///< of the checklist
    void profileRequested();

private:
    QWidget *makeRow(const Oddity &oddity);

    Card *m_card;
    TextLabel *m_none;
    QVBoxLayout *m_rows;
};

/// Of a weight, for marks and messages.
enum class Tone : quint8;
Tone toneOf(OddityWeight weight);

/// The filter of the checklist that shows what an oddity is about; empty where it is about no single checks.
QString filterFor(const Oddity &oddity);

} // namespace sextant
