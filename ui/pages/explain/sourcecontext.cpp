// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/explain/sourcecontext.h"

#include "base/masking.h"
#include "repository/fileat.h"

#include <QCoreApplication>

namespace sextant {

namespace {

QString indentOf(const QString &line)
{
    const auto begin = std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); });
    return line.left(begin - line.begin());
}

} // namespace

MarkedLines excerptOf(const Place &place)
{
    if (place.excerpt.isEmpty())
        return {};
    return {place.line, {place.excerpt.left(MarkedLines::longestLine)}, 0};
}

MarkedLines contextOf(const QByteArray &file, const Place &place)
{
    const QList<QByteArray> all = file.split('\n');
    if (place.line < 1 || place.line > int(all.size()))
        return excerptOf(place);
    MarkedLines context;
    context.first = std::max(1, place.line - MarkedLines::around);
    const int last = std::min(int(all.size()), place.line + MarkedLines::around);
    for (int number = context.first; number <= last; ++number) {
        QString line = QString::fromUtf8(all[number - 1].left(4 * MarkedLines::longestLine));
        line.remove(u'\r').replace(u'\t', QStringLiteral("    "));
        if (number == place.line) {
            context.marked = int(context.lines.size());
            if (!place.excerpt.isEmpty())
                line = indentOf(line) + place.excerpt.trimmed();
        }
        context.lines << maskSecretsIn(line).left(MarkedLines::longestLine);
    }
    return context;
}

Result<MarkedLines> readContext(const QString &repository, const Place &place)
{
    const auto file = readFileAt(repository, place.commit, place.path);
    if (!file)
        return file.error();
    if (file->left(8000).contains('\0'))
        return inputError(QCoreApplication::translate("Explain", "This is not a text file."), place.path);
    return contextOf(*file, place);
}

} // namespace sextant
