// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/explanation.h"
#include "marks/bounds.h"

#include <QWidget>

namespace sextant {

/// The parts that the bodies of the pane are put together from.
namespace ExplainSections {

/// Ring, "Why Compliance is 24", its bounds, and the first sentences of the derivation.
QWidget *makeHead(const QString &name, const QString &title, const Bounds &bounds, const QStringList &sentences);
/// The score bar with what each of its parts stands for.
QWidget *makeBar(const QString &name, const Bounds &bounds, const DimensionExplanation &explanation);
QWidget *makeSentences(const QStringList &sentences);
/// A strip of another ground that heads a list.
QWidget *makeStrip(const QString &text);

} // namespace ExplainSections

} // namespace sextant
