// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingissue.h"

#include "domain/deadline.h"
#include "items/findingsmodel.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype longestTold = 2000;

struct FindingIssueText
{
    Q_DECLARE_TR_FUNCTIONS(FindingIssue)
};

QString weaknessesOf(const Finding &finding)
{
    QStringList names;
    for (const int cwe : finding.cwes)
        names << u"CWE-%1"_s.arg(cwe);
    return names.join(u", "_s);
}

QString sinceWhen(const StoredFinding &stored, QDate today)
{
    if (!stored.firstSeen.isValid())
        return {};
    const QDate first = stored.firstSeen.date();
    const QString seen = first.toString(Qt::ISODate);
    const auto limit = deadlineDays(stored.finding.severity);
    if (!limit)
        return seen;
    const QString due = first.addDays(*limit).toString(Qt::ISODate);
    const int late = overdueDays(stored, today);
    return late > 0 ? FindingIssueText::tr("%1, was due on %2, %n day(s) ago", nullptr, late).arg(seen, due)
                    : FindingIssueText::tr("%1, due on %2").arg(seen, due);
}

} // namespace

QString issueText(const StoredFinding &stored, const QStringList &checks, QDate today)
{
    const Finding &finding = stored.finding;
    const QString title = findingTitle(finding).simplified();
    const QString told = QString::fromStdString(finding.message).trimmed();
    const std::pair<QString, QString> facts[] = {
        {FindingIssueText::tr("Where"), findingPlace(finding)},
        {FindingIssueText::tr("Told by"), stored.tool},
        {FindingIssueText::tr("Rule"), QString::fromStdString(finding.rule)},
        {FindingIssueText::tr("Weakness"), weaknessesOf(finding)},
        {FindingIssueText::tr("Package"), QString::fromStdString(finding.package)},
        {FindingIssueText::tr("Vulnerability"), QString::fromStdString(finding.vulnerability)},
        {FindingIssueText::tr("Exploited"), exploitWords(stored)},
        {FindingIssueText::tr("First seen"), sinceWhen(stored, today)},
        {FindingIssueText::tr("Owner"), stored.triage.owner},
        {FindingIssueText::tr("Weighs on"), checks.join(u", "_s)},
    };
    QString text = u"[%1] %2\n\n"_s.arg(labelOf(finding.severity), title);
    for (const auto &[name, value] : facts)
        if (!value.isEmpty())
            text += FindingIssueText::tr("%1: %2").arg(name, value.simplified()) + u'\n';
    if (!told.isEmpty() && told != title)
        text += u'\n' + (told.size() > longestTold ? QString(told.left(longestTold) + u'…') : told) + u'\n';
    return text;
}

} // namespace sextant
