// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/htmlscorebar.h"

namespace sextant {

QString htmlScoreBar(double low, double score, double high, int level, const QString &label)
{
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    const auto box = [&number](const char *cssClass, double from, double to) {
        return QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"1\" width=\"%3\" height=\"6\"/>")
            .arg(QLatin1StringView(cssClass), number(2 * from), number(2 * std::max(0.0, to - from)));
    };
    return QStringLiteral("<svg class=\"bar level%1\" viewBox=\"0 -2 200 12\" preserveAspectRatio=\"none\" "
                          "role=\"img\" aria-label=\"%2\">")
               .arg(QString::number(level), label.toHtmlEscaped()) +
           box("track", 0, 100) + box("seen", 0, low) + box("claimed", low, score) + box("possible", score, high) +
           QStringLiteral("<rect class=\"needle\" x=\"%1\" y=\"-2\" width=\"2\" height=\"12\"/></svg>")
               .arg(number(std::max(0.0, 2 * score - 1)));
}

} // namespace sextant
