// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/evidence.h"
#include "domain/finding.h"
#include "theme/texture.h"
#include "theme/tokens.h"

#include <QRectF>
#include <QString>

#include <span>

class QPainter;

namespace sextant {

QString evidenceLabel(Fill fill); ///< Observed, Claimed, Missing

/// Small marks drawn from tokens, for delegates, widgets and exports. Each fits itself into the middle of rect.
namespace Glyphs {

void drawAnswer(QPainter &painter, const QRectF &rect, AnswerValue answer, const Tokens &tokens);
/// What the evidence comes to where nobody answered. Not proven is a mark of its own: it is neither partly nor yes.
void drawState(QPainter &painter, const QRectF &rect, CheckState state, const Tokens &tokens);
void drawSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Tokens &tokens);
void drawEvidence(QPainter &painter, const QRectF &rect, Fill fill, const Tokens &tokens);
/// Four rising bars, as many filled as the level says.
void drawLevel(QPainter &painter, const QRectF &rect, Level level, const Tokens &tokens);
/// Initials in a ring.
void drawAvatar(QPainter &painter, const QRectF &rect, const QString &initials, const Tokens &tokens);

} // namespace Glyphs

} // namespace sextant
