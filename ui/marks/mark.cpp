// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/mark.h"

#include "marks/bounds.h"
#include "theme/theme.h"

namespace sextant {

namespace {

template <class... Case>
struct Cases : Case...
{
    using Case::operator()...;
};
template <class... Case>
Cases(Case...) -> Cases<Case...>;

} // namespace

QString spokenMark(const Mark::Value &value)
{
    return std::visit(
        Cases{[](AnswerValue answer) { return labelOf(answer); }, [](Severity severity) { return labelOf(severity); },
              [](Level level) { return QStringLiteral("%1, %2").arg(levelText(level), labelOf(level)); },
              [](Fill fill) { return evidenceLabel(fill); }, [](const Initials &initials) { return initials.person; },
              [](CheckState state) { return labelOf(state); }},
        value);
}

Mark::Mark(Value value, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue(value);
}

void Mark::setValue(const Value &value)
{
    m_value = value;
    const QString spoken = spokenMark(value);
    setAccessibleName(spoken);
    setToolTip(spoken);
    updateGeometry();
    update();
}

void Mark::setSide(int side)
{
    m_side = side;
    updateGeometry();
}

QSize Mark::sizeHint() const
{
    if (m_side > 0)
        return {m_side, m_side};
    static constexpr std::array<QSize, 6> sizes{QSize(18, 18), QSize(16, 16), QSize(16, 12),
                                                QSize(14, 14), QSize(24, 24), QSize(18, 18)};
    return sizes[m_value.index()];
}

void drawMark(QPainter &painter, const QRectF &rect, const Mark::Value &value, const Tokens &tokens)
{
    std::visit(Cases{[&](AnswerValue answer) { Glyphs::drawAnswer(painter, rect, answer, tokens); },
                     [&](Severity severity) { Glyphs::drawSeverity(painter, rect, severity, tokens); },
                     [&](Level level) { Glyphs::drawLevel(painter, rect, level, tokens); },
                     [&](Fill fill) { Glyphs::drawEvidence(painter, rect, fill, tokens); },
                     [&](const Initials &who) { Glyphs::drawAvatar(painter, rect, who.letters, tokens); },
                     [&](CheckState state) { Glyphs::drawState(painter, rect, state, tokens); }},
               value);
}

void Mark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawMark(painter, QRectF(rect()), m_value, tokens());
}

} // namespace sextant
