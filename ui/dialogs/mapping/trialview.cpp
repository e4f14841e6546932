// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/mapping/trialview.h"

#include "items/findingsmodel.h"
#include "theme/typography.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr qsizetype namedRows = 8;

QString severities(const FindingCounts &counts)
{
    QStringList words;
    for (const auto &severity : names<Severity>())
        if (const qint64 count = counts.of(severity.value))
            words << u"%1 %2"_s.arg(QLocale().toString(count), labelOf(severity.value).toLower());
    return words.join(u", "_s);
}

QString oneLine(const std::string &text)
{
    return QString::fromStdString(text).left(300).simplified();
}

} // namespace

QTableView *lookingTable(QStandardItemModel *model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(scaled(28));
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

TrialView::TrialView(MappingDraft *draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_summary(wrappedLabel({}, Type::BodyStrong))
    , m_skipped(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_findings(new QStandardItemModel(this))
    , m_view(lookingTable(m_findings, tr("The first findings")))
{
    m_summary->setObjectName(u"summary"_s);
    m_skipped->setObjectName(u"skipped"_s);
    m_view->setObjectName(u"findings"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(m_skipped);
    connect(draft, &MappingDraft::mappingChanged, this, &TrialView::showTrial);
    connect(draft, &MappingDraft::tried, this, &TrialView::showTrial);
    showTrial();
}

QString TrialView::summary() const
{
    if (m_draft->trouble())
        return m_draft->trouble()->what;
    if (!m_draft->trial())
        return tr("Working it out…");
    const MappingTrial &trial = *m_draft->trial();
    const int findings = int(trial.rows - trial.skippedRows);
    const QString all = tr("%n finding(s)", nullptr, findings);
    const QString words = severities(trial.counts);
    const QString found = words.isEmpty() ? all : tr("%1: %2", "findings and their severities").arg(all, words);
    return trial.whole ? found : tr("In the first %1 rows: %2").arg(QLocale().toString(trial.rows), found);
}

void TrialView::showTrial()
{
    m_summary->setText(summary());
    m_summary->setInk(m_draft->trouble() ? Ink::Bad : Ink::Primary);
    if (!m_draft->trial()) {
        m_skipped->clear();
        return;
    }
    const MappingTrial &trial = *m_draft->trial();
    m_findings->clear();
    m_findings->setHorizontalHeaderLabels({tr("Row"), tr("Severity"), tr("Finding"), tr("Where")});
    for (const auto &[row, finding] : trial.findings) {
        QList<QStandardItem *> cells;
        const QString place = findingPlace(finding);
        for (const QString &text : {QLocale().toString(row), labelOf(finding.severity), oneLine(finding.title), place})
            cells << new QStandardItem(text);
        m_findings->appendRow(cells);
    }
    m_view->setColumnWidth(0, scaled(56));
    m_view->setColumnWidth(1, scaled(96));
    m_view->setColumnWidth(2, scaled(360));
    QStringList lines;
    if (trial.skippedRows > 0) {
        QStringList rows;
        for (const qint64 row : trial.skipped.mid(0, namedRows))
            rows << QLocale().toString(row);
        const int skipped = int(trial.skippedRows);
        const QString said = tr(
            "%n row(s) would be skipped, for they have neither a title nor a rule nor a description", nullptr, skipped);
        lines << tr("%1: row %2.", "what is skipped, and which rows").arg(said, rows.join(u", "_s));
    }
    if (!trial.unknownWords.isEmpty())
        lines << tr("Words that name no severity, unrated: %1.").arg(trial.unknownWords.keys().mid(0, 5).join(u", "_s));
    m_skipped->setText(lines.join(u' '));
    m_skipped->setVisible(!lines.isEmpty());
}

} // namespace sextant
