// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/texture.h"
#include "theme/tokens.h"

#include <QRectF>
#include <QString>

#include <span>

class QPainter;

namespace sextant {

/// What a person or the evidence says to a check. Shapes differ first, colours repeat it.
enum class Answer : quint8 { Yes, Partly, No, Unknown, NotApplicable };

inline constexpr int answerCount = 5;

QString answerLabel(Answer answer);
QString evidenceLabel(Fill fill); ///< Observed, Claimed, Missing
QString severityLabel(Severity severity);

/// Small marks drawn from tokens, for delegates, widgets and exports. Each fits itself into the middle of rect.
namespace Glyphs {

void drawAnswer(QPainter &painter, const QRectF &rect, Answer answer, const Tokens &tokens);
void drawSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Tokens &tokens);
void drawEvidence(QPainter &painter, const QRectF &rect, Fill fill, const Tokens &tokens);
/// Four rising bars, as many filled as the level says.
void drawLevel(QPainter &painter, const QRectF &rect, Level level, const Tokens &tokens);
/// Initials in a ring.
void drawAvatar(QPainter &painter, const QRectF &rect, const QString &initials, const Tokens &tokens);

} // namespace Glyphs

} // namespace sextant
