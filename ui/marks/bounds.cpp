// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/bounds.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Bounds", text);
}

QString number(double value)
{
    return QString::number(std::lround(value));
}

double pressed(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, 100.0) : 0.0;
}

} // namespace

Bounds Bounds::ordered() const
{
    Bounds answer = *this;
    answer.score = pressed(score);
    answer.low = std::min(pressed(low), answer.score);
    answer.high = std::max(pressed(high), answer.score);
    if (target)
        answer.target = pressed(*target);
    if (previous)
        answer.previous = pressed(*previous);
    return answer;
}

QString scoreText(const Bounds &bounds)
{
    return bounds.known ? number(bounds.ordered().score) : u"–"_s;
}

QString boundsText(const Bounds &bounds)
{
    if (!bounds.known)
        return translated(QT_TRANSLATE_NOOP("Bounds", "not known yet"));
    const Bounds ordered = bounds.ordered();
    return u"%1–%2"_s.arg(number(ordered.low), number(ordered.high));
}

QString levelText(Level level)
{
    return translated(QT_TRANSLATE_NOOP("Bounds", "Level %1 of 4")).arg(int(level));
}

QString shortLabelOf(Level level)
{
    return level == Level::ProductionGrade ? translated(QT_TRANSLATE_NOOP("Bounds", "Production")) : labelOf(level);
}

QString spokenBounds(const QString &name, const Bounds &bounds)
{
    if (!bounds.known)
        return translated(QT_TRANSLATE_NOOP("Bounds", "%1, score not known yet")).arg(name);
    const Bounds ordered = bounds.ordered();
    QStringList parts{translated(QT_TRANSLATE_NOOP("Bounds", "%1, score %2, between %3 and %4, level %5 of 4"))
                          .arg(name, number(ordered.score), number(ordered.low), number(ordered.high))
                          .arg(int(ordered.level))};
    if (ordered.target)
        parts << translated(QT_TRANSLATE_NOOP("Bounds", "target %1")).arg(number(*ordered.target));
    if (ordered.previous) {
        const auto change = std::lround(ordered.score) - std::lround(*ordered.previous);
        if (change > 0)
            parts << translated(QT_TRANSLATE_NOOP("Bounds", "up %1")).arg(change);
        else if (change < 0)
            parts << translated(QT_TRANSLATE_NOOP("Bounds", "down %1")).arg(-change);
        else
            parts << translated(QT_TRANSLATE_NOOP("Bounds", "no change"));
    }
    return parts.join(u", "_s);
}

} // namespace sextant
