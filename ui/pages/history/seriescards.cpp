// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/seriescards.h"

#include "charts/dimensiontrends.h"
#include "pages/overview/chartcard.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/copytable.h"
#include "widgets/statedelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostSeries = 14;
constexpr int subjectWidth = 224;
constexpr int seriesWidth = 136;

Bounds boundsOf(const DimensionFigures &figures)
{
    Bounds bounds;
    bounds.low = figures.low;
    bounds.score = figures.score;
    bounds.high = figures.ceiling;
    bounds.level = figures.level;
    return bounds;
}

QString nameOf(int column, const Snapshot &snapshot)
{
    const QString day = QLocale().toString(snapshot.at.date(), u"d MMM yyyy"_s);
    return snapshot.name.isEmpty() ? SeriesCards::tr("%1, %2").arg(snapshotLetter(column), day)
                                   : SeriesCards::tr("%1, %2, %3").arg(snapshotLetter(column), day, snapshot.name);
}

} // namespace

SeriesCards::SeriesCards(QWidget *parent)
    : QWidget(parent)
    , m_model(new SnapshotTable(this))
    , m_trends(new DimensionTrends)
    , m_trendCard(new ChartCard(tr("Trend over the chosen snapshots"), m_trends))
    , m_tableCard(new Card(tr("Side by side")))
    , m_table(new QTableView)
{
    makeTable();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(16);
    rows->addWidget(m_trendCard);
    rows->addWidget(m_tableCard);
}

void SeriesCards::makeTable()
{
    m_table->setObjectName(u"series"_s);
    m_table->setAccessibleName(tr("Snapshots side by side"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StateDelegate(SnapshotTable::StateRole, m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    addCopyActions(m_table);
    auto *copy = new Button(tr("Copy as text"), ButtonKind::Secondary, u"copy"_s);
    copy->setObjectName(u"copySeries"_s);
    auto *csv = new Button(tr("Copy as CSV"), ButtonKind::Secondary, u"copy"_s);
    csv->setObjectName(u"copySeriesCsv"_s);
    for (Button *button : {copy, csv}) {
        button->setCompact(true);
        m_tableCard->addHeaderWidget(button);
    }
    m_tableCard->body()->addWidget(m_table);
    const auto put = [this](TableForm form) { QApplication::clipboard()->setText(tableText(*m_model, {}, form)); };
    connect(copy, &QAbstractButton::clicked, this, [put] { put(TableForm::Text); });
    connect(csv, &QAbstractButton::clicked, this, [put] { put(TableForm::Csv); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString check = index.data(SnapshotTable::CheckRole).toString(); !check.isEmpty())
            Q_EMIT opened(check);
    });
}

void SeriesCards::setSeries(const SnapshotSeries &series, const Catalogue &catalogue)
{
    // One width for all: of hundreds of columns nobody wants to wait for the width of each.
    m_table->horizontalHeader()->setDefaultSectionSize(scaled(seriesWidth));
    m_model->setSeries(series, catalogue);
    m_table->setFixedHeight(rowHeight() * (std::min(m_model->rowCount(), mostSeries) + 1) + 12);
    m_table->setColumnWidth(0, scaled(subjectWidth));
    m_table->resizeColumnToContents(1);
    m_tableCard->setNote(tr("%n check(s) moved", nullptr, int(series.moved.size())));
    fillTrends(series);
}

void SeriesCards::fillTrends(const SnapshotSeries &series)
{
    QList<TrendMoment> moments;
    QStringList headers{tr("Snapshot"), tr("Product")};
    for (const auto &name : names<Dimension>())
        headers << labelOf(name.value);
    QList<QStringList> rows;
    for (int column = 0; column < int(series.columns.size()); ++column) {
        const SnapshotColumn &of = series.columns[column];
        TrendMoment moment{nameOf(column, of.snapshot), of.snapshot.at, {}, !of.rulerChanges.isEmpty()};
        if (of.snapshot.headline) {
            Bounds bounds;
            bounds.score = *of.snapshot.headline;
            bounds.low = of.snapshot.low.value_or(bounds.score);
            bounds.high = of.snapshot.ceiling.value_or(bounds.score);
            bounds.level = of.snapshot.level;
            moment.figures[0] = bounds;
        }
        for (std::size_t at = 0; at < of.figures.size(); ++at)
            if (of.figures[at])
                moment.figures[at + 1] = boundsOf(*of.figures[at]);
        QStringList row{moment.name};
        for (const auto &bounds : moment.figures)
            row << (bounds ? u"%1 (%2)"_s.arg(scoreText(*bounds), boundsText(*bounds)) : u"–"_s);
        rows << row;
        moments << moment;
    }
    m_trends->setMoments(moments);
    m_trendCard->setTable(headers, rows);
    m_trendCard->setNote(moments.isEmpty() ? QString() : tr("%n snapshot(s)", nullptr, int(moments.size())));
}

} // namespace sextant
