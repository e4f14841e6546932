// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repository/sidecards.h"

#include "charts/stackedbars.h"
#include "pages/repository/knowledgerow.h"
#include "widgets/clearlayout.h"
#include "widgets/listrow.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostSideAreas = 10;
constexpr int mostSideRows = 6;
constexpr int mostPairs = 6;
constexpr int mostGaps = 12;
constexpr int mostMonths = 36;
constexpr double goodRatio = 0.6; ///< a full bar; the figure beside it is exact

QString ratioText(double ratio)
{
    return QLocale().toString(ratio, 'f', 2);
}

QString monthText(const QDate &month)
{
    return QLocale().toString(month, u"MMM yyyy"_s);
}

} // namespace

TestCard::TestCard(QWidget *parent)
    : TestCard(new QWidget, parent)
{}

TestCard::TestCard(QWidget *rows, QWidget *parent)
    : ChartCard(tr("Test lines per code line"), rows, parent)
    , m_rows(new QVBoxLayout(rows))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void TestCard::clear()
{
    clearLayout(m_rows);
}

void TestCard::setFigures(const CodeFigures *figures)
{
    clear();
    const auto ratio = figures ? testRatio(*figures) : std::nullopt;
    setPlaceholder(ratio ? QString() : tr("There is no code to compare tests with."));
    QList<QStringList> table;
    if (!ratio)
        return;
    const double overall = ratio.value_or(0);
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 4);
    line->addWidget(new TextLabel(ratioText(overall), Type::Figure));
    qint64 tests = 0;
    qint64 code = 0;
    for (const CodeFigures::File &file : figures->files)
        (file.test ? tests : code) += file.lines;
    line->addWidget(
        new TextLabel(tr("%1 lines of tests, %2 of code").arg(QLocale().toString(tests), QLocale().toString(code)),
                      Type::Small, Ink::Tertiary));
    line->addStretch();
    m_rows->addWidget(head);
    QStringList folders; // a folder that was opened into its files is one again
    for (const CodeArea &area : areasIn(*figures, {}, mostSideAreas)) {
        const QString folder = area.isFile ? area.path.section(u'/', 0, -2) : area.path;
        const auto own = folder.isEmpty() ? std::nullopt : testRatio(*figures, folder);
        if (!own || folders.contains(folder) || folders.size() >= mostSideRows)
            continue;
        folders.append(folder);
        KnowledgeRow::Entry entry;
        entry.path = folder;
        const double part = std::min(1.0, *own / goodRatio);
        entry.parts = {{part, PartLook::Strong, tr("tests")}, {1 - part, PartLook::Rest, tr("code")}};
        entry.word = ratioText(*own);
        entry.alarming = *own < overall / 3;
        auto *row = new KnowledgeRow(entry);
        row->setAccessibleName(tr("%1: %2 lines of tests per line of code").arg(folder, entry.word));
        row->setToolTip(row->accessibleName().toHtmlEscaped());
        connect(row, &QAbstractButton::clicked, this, [this, path = folder] { Q_EMIT areaActivated(path); });
        m_rows->addWidget(row);
    }
    m_rows->addStretch();
    for (auto month = figures->months.rbegin(); month != figures->months.rend(); ++month)
        table << QStringList{monthText(month->first), QLocale().toString(month->testFiles),
                             QLocale().toString(month->codeFiles),
                             month->codeFiles > 0 ? ratioText(double(month->testFiles) / month->codeFiles) : u"–"_s};
    setTable({tr("Month"), tr("Test files"), tr("Code files"), tr("Tests per code file")}, table);
}

ActivityCard::ActivityCard(QWidget *parent)
    : ActivityCard(new StackedBars, parent)
{}

ActivityCard::ActivityCard(StackedBars *bars, QWidget *parent)
    : ChartCard(tr("Commits a week"), bars, parent)
    , m_bars(bars)
    , m_legend(new PartLegend)
{
    addLegend(m_legend);
}

void ActivityCard::setFigures(const CodeFigures *figures)
{
    const bool weekly = figures && std::ranges::any_of(figures->weeks, [](const auto &w) { return w.commits > 0; });
    QList<CodeFigures::Period> periods;
    if (figures)
        periods =
            weekly ? figures->weeks : figures->months.last(std::min<qsizetype>(figures->months.size(), mostMonths));
    setTitle(weekly || !figures ? tr("Commits a week") : tr("Commits a month"));
    setPlaceholder(periods.isEmpty() ? tr("There are no commits to count.") : QString());
    int commits = 0;
    int fixes = 0;
    QList<StackedBar> bars;
    QList<QStringList> rows;
    QDate labelled;
    for (const CodeFigures::Period &period : std::as_const(periods)) {
        commits += period.commits;
        fixes += period.fixes;
        StackedBar bar;
        const bool newLabel =
            weekly ? period.first.month() != labelled.month() && period.first.day() <= 7 : period.first.month() == 1;
        bar.label = newLabel ? QLocale().toString(period.first, weekly ? u"MMM"_s : u"yyyy"_s) : QString();
        labelled = newLabel ? period.first : labelled;
        const QString when =
            weekly ? tr("Week of %1").arg(QLocale().toString(period.first, u"d MMM yyyy"_s)) : monthText(period.first);
        bar.spoken = tr("%1: %n commit(s)", nullptr, period.commits).arg(when) + u", "_s +
                     tr("%n of them fixes", nullptr, period.fixes);
        bar.whole = period.commits;
        bar.striped = period.fixes;
        bars << bar;
        rows.prepend({when, QLocale().toString(period.commits), QLocale().toString(period.fixes),
                      QLocale().toString(period.people)});
    }
    m_bars->setBars(bars);
    m_legend->setEntries(
        {{PartLook::Strong, tr("work")},
         {PartLook::Striped, commits > 0 ? tr("fixes %1 %").arg(100 * fixes / commits) : tr("fixes")}});
    setTable({weekly ? tr("Week") : tr("Month"), tr("Commits"), tr("Fixes"), tr("People")}, rows);
}

CouplingCard::CouplingCard(QWidget *parent)
    : Card(tr("Files that change together"), parent)
    , m_rows(new QVBoxLayout)
{
    body()->addLayout(m_rows);
    body()->addStretch();
}

void CouplingCard::setFigures(const CodeFigures *figures)
{
    clearLayout(m_rows);
    const bool known = figures && !figures->historyCut;
    setNote(known && figures->pairsInAll > 0 ? tr("%n pair(s)", nullptr, figures->pairsInAll) : QString());
    if (!known || figures->pairs.isEmpty()) {
        m_rows->addWidget(wrappedLabel(known ? tr("No two files change together often enough to tell.")
                                             : tr("What changes together is not known."),
                                       Type::Body, Ink::Secondary));
        return;
    }
    for (const CodeFigures::Pair &pair : figures->pairs.first(std::min<qsizetype>(figures->pairs.size(), mostPairs))) {
        ListEntry entry;
        entry.title = pair.first;
        entry.detail = tr("with %1, in %n commit(s)", nullptr, pair.shared).arg(pair.second);
        entry.badge = tr("%1 %").arg(QLocale().toString(pair.degree, 'f', 0));
        auto *row = new ListRow(entry);
        row->setLineAbove(m_rows->count() > 0);
        connect(row, &QAbstractButton::clicked, this, [this, path = pair.first] { Q_EMIT fileActivated(path); });
        m_rows->addWidget(row);
    }
}

GapsCard::GapsCard(QWidget *parent)
    : Card(tr("Not read, not seen"), parent)
    , m_rows(new QVBoxLayout)
{
    body()->addLayout(m_rows);
    body()->addStretch();
}

void GapsCard::setGaps(const QList<NotObserved> &gaps, const CodeFigures *figures)
{
    clearLayout(m_rows);
    QList<NotObserved> all = gaps;
    if (figures && figures->filesLeftOut > 0)
        all.append(
            {tr("Smaller files"), tr("The map and the lists keep the 20,000 longest files."), figures->filesLeftOut});
    if (all.isEmpty())
        m_rows->addWidget(wrappedLabel(tr("Every file of this commit was read."), Type::Body, Ink::Secondary));
    for (const NotObserved &gap : all.first(std::min<qsizetype>(all.size(), mostGaps))) {
        ListEntry entry;
        entry.title = gap.what;
        entry.detail = gap.why;
        entry.badge = gap.count > 1 ? QLocale().toString(gap.count) : QString();
        entry.opens = false;
        auto *row = new ListRow(entry);
        row->setLineAbove(m_rows->count() > 0);
        m_rows->addWidget(row);
    }
    if (all.size() > mostGaps)
        m_rows->addWidget(
            wrappedLabel(tr("%n more", nullptr, int(all.size()) - mostGaps), Type::Small, Ink::Secondary));
}

} // namespace sextant
