// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/repositoryreadings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int fewestPairs = 5;         ///< that change together
constexpr double nearlyAll = 0.8;      ///< of the lines of code beside tests
constexpr double hardlyTested = 0.05;  ///< lines of tests for a line of code
constexpr double hardlyReviewed = 0.2; ///< of the commits
constexpr double cameWhole = 0.5;      ///< of today's files with the first commit
constexpr double daysInYear = 365.25;
constexpr double yearsUntilFull = 5;      ///< after the end of support
constexpr double frameworkPresent = -0.5; ///< half: it is there, and nobody looked whether it is followed

struct RepositoryReadingsText
{
    Q_DECLARE_TR_FUNCTIONS(RepositoryReadings)
};

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

bool isBase(const StackItem &item)
{
    return item.kind == StackKind::Runtime || item.kind == StackKind::Framework || item.kind == StackKind::Database;
}

/// A dated end, and no newer version to go to.
bool isAbandoned(const StackItem &item)
{
    return (item.support == Support::Ended || item.support == Support::EndsSoon) && item.newest.isEmpty() &&
           item.supportEnds.isValid();
}

/// -1 supported for long, 0 about its end, 1 given up or ended long ago.
std::optional<double> pullOf(const StackItem &item, const QDate &today)
{
    if (isAbandoned(item))
        return 1;
    if (item.support == Support::Unknown)
        return std::nullopt;
    if (!item.supportEnds.isValid())
        return item.support == Support::Ended ? 0 : -1;
    const double years = double(item.supportEnds.daysTo(today)) / daysInYear;
    return years >= 0 ? std::min(years / yearsUntilFull, 1.0) : std::max(years, -1.0);
}

QString supportWords(const StackItem &item)
{
    const QString name = item.version.isEmpty() ? item.title : u"%1 %2"_s.arg(item.title, item.version);
    const QString day = QLocale().toString(item.supportEnds, QLocale::ShortFormat);
    if (isAbandoned(item))
        return item.support == Support::Ended || !item.supportEnds.isValid()
                   ? RepositoryReadingsText::tr("%1: its makers look after no version of it any more").arg(name)
                   : RepositoryReadingsText::tr("%1: its makers end all support of it on %2").arg(name, day);
    if (item.support == Support::Ended)
        return item.supportEnds.isValid()
                   ? RepositoryReadingsText::tr("%1: support ended on %2; newer versions are supported").arg(name, day)
                   : RepositoryReadingsText::tr("%1: support has ended; newer versions are supported").arg(name);
    return item.supportEnds.isValid() ? RepositoryReadingsText::tr("%1: supported until %2").arg(name, day)
                                      : RepositoryReadingsText::tr("%1: supported").arg(name);
}

} // namespace

SignalReading observed(double value, const QString &evidence)
{
    return {std::clamp(value, -1.0, 1.0), AnswerSource::Observed, evidence, {}, u"repository"_s};
}

QString moduleRoot(const CodeFigures &figures)
{
    QString root;
    while (true) {
        QMap<QString, qint64> lines;
        qint64 all = 0;
        for (const CodeFigures::File &file : figures.files) {
            if (file.test)
                continue;
            all += file.lines;
            if (file.path.startsWith(root))
                if (const qsizetype slash = file.path.indexOf(u'/', root.size()); slash > 0)
                    lines[file.path.left(slash + 1)] += file.lines;
        }
        const auto largest = std::max_element(lines.cbegin(), lines.cend());
        if (largest == lines.cend() || double(*largest) < nearlyAll * double(all))
            return root;
        root = largest.key();
    }
}

QString moduleOf(const QString &path, const QString &root)
{
    if (!path.startsWith(root))
        return path.section(u'/', 0, 0);
    const qsizetype slash = path.indexOf(u'/', root.size());
    return slash < 0 ? QString() : path.mid(root.size(), slash - root.size());
}

std::optional<SignalReading> readCoupling(const CodeFigures &figures)
{
    if (figures.historyCut)
        return std::nullopt;
    QSet<QString> tests;
    for (const CodeFigures::File &file : figures.files)
        if (file.test)
            tests << file.path;
    const QString root = moduleRoot(figures);
    int pairs = 0;
    int crossing = 0;
    for (const CodeFigures::Pair &pair : figures.pairs) {
        if (tests.contains(pair.first) || tests.contains(pair.second))
            continue;
        ++pairs;
        crossing += moduleOf(pair.first, root) != moduleOf(pair.second, root) ? 1 : 0;
    }
    if (pairs < fewestPairs)
        return std::nullopt;
    return observed(2.0 * crossing / pairs - 1,
                    RepositoryReadingsText::tr("Of %1 pairs of files that change together, %2 lie in different modules")
                        .arg(pairs)
                        .arg(crossing));
}

SignalReading readOrigin(bool marked, bool assisted, std::optional<double> firstShare, std::optional<double> testRatio,
                         std::optional<double> reviewed)
{
    if (!marked)
        return observed(0, assisted ? RepositoryReadingsText::tr(
                                          "Instructions for a coding assistant were found, which says nothing of the "
                                          "code itself")
                                    : RepositoryReadingsText::tr("No signs of an app generator were found"));
    const bool whole = firstShare && *firstShare >= cameWhole;
    const bool untested = testRatio && *testRatio < hardlyTested;
    const bool unreviewed = !reviewed || *reviewed < hardlyReviewed;
    const QString words =
        firstShare ? RepositoryReadingsText::tr("Signs of an app generator were found; the first commit brought %1 % "
                                                "of the files")
                         .arg(percent(*firstShare))
                   : RepositoryReadingsText::tr("Signs of an app generator were found");
    if (whole && untested && unreviewed)
        return observed(1, RepositoryReadingsText::tr("%1, hardly anything is tested or reviewed").arg(words));
    return observed(0, words);
}

std::optional<SignalReading> readSupport(const Stack &stack, const QDate &today)
{
    const StackItem *worst = nullptr;
    double pull = 0;
    for (const StackItem &item : stack.items) {
        const auto one = isBase(item) ? pullOf(item, today) : std::nullopt;
        if (one && (!worst || *one > pull)) {
            worst = &item;
            pull = *one;
        }
    }
    if (!worst)
        return std::nullopt;
    return observed(pull, supportWords(*worst));
}

std::optional<SignalReading> readFramework(const Stack &stack, const QString &ownName)
{
    QStringList names;
    for (const StackItem &item : stack.items)
        if (item.kind == StackKind::Framework && !isAbandoned(item) && item.id != ownName && names.size() < 3)
            names << item.title;
    if (names.isEmpty())
        return std::nullopt;
    return observed(frameworkPresent,
                    RepositoryReadingsText::tr("Built on %1; whether its ways are followed was not looked at")
                        .arg(names.join(u", "_s)));
}

} // namespace sextant
