// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/rulercard.h"

#include "dialogs/ruler/rulerchanges.h"
#include "dialogs/ruler/rulerdialog.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/copytable.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"
#include "widgets/whenseen.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

QTableWidget *makeTable(const QString &name, const QStringList &columns)
{
    auto *table = new QTableWidget(0, int(columns.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    addCopyActions(table);
    return table;
}

void fillTable(QTableWidget &table, const QList<QStringList> &rows)
{
    table.setRowCount(int(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(rows[row][column]));
        table.setRowHeight(row, rowHeight(Type::Body));
    }
    table.setFixedHeight(rowHeight(Type::Body) * (table.rowCount() + 1) + 8);
}

/// The own figure with the published one, where they differ.
QString besidePublished(double own, double published, int decimals)
{
    const QString figure = QLocale().toString(own, 'f', decimals);
    return own == published
               ? figure
               : RulerCard::tr("%1 (published: %2)").arg(figure, QLocale().toString(published, 'f', decimals));
}

QList<QStringList> weightRows(const Catalogue &catalogue)
{
    const Ruler published;
    QList<QStringList> rows;
    for (const auto &name : names<Dimension>()) {
        int checks = 0;
        double weight = 0;
        double usual = 0;
        for (const Check &check : catalogue.checks)
            if (check.dimension == name.value) {
                ++checks;
                weight += check.weight;
                usual += publishedWeight(catalogue, check);
            }
        rows << QStringList{labelOf(name.value),
                            besidePublished(catalogue.ruler.weightOf(name.value), published.weightOf(name.value), 2),
                            QLocale().toString(checks), besidePublished(weight, usual, 1)};
    }
    return rows;
}

QList<QStringList> levelRows(const Ruler &ruler)
{
    const Ruler published;
    QList<QStringList> rows;
    for (const LevelDemand &demand : levelDemands(ruler)) {
        const LevelThreshold &usual = published.levels[std::size_t(rows.size())];
        const QString gate =
            demand.gateStage
                ? RulerCard::tr("%1 at stage %2").arg(labelOf(*demand.gateRisk), labelOf(*demand.gateStage))
                : RulerCard::tr("None");
        rows << QStringList{labelOf(demand.level), besidePublished(demand.evidenced, usual.evidenced, 0),
                            RulerCard::tr("%1 %").arg(besidePublished(demand.coverage, usual.coverage, 0)), gate};
    }
    return rows;
}

} // namespace

RulerCard::RulerCard(Session *session, QWidget *parent)
    : SettingsForm(tr("Rules of the score"), parent)
    , m_session(session)
    , m_desk(new RulerDesk(session, this))
    , m_words(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_weights(makeTable(tr("Weights of the dimensions"),
                          {tr("Dimension"), tr("Weight"), tr("Checks"), tr("Weight of the checks together")}))
    , m_levels(makeTable(tr("What each level asks for"), {tr("Level"), tr("Proven score"), tr("Known"), tr("No open")}))
    , m_change(new Button(tr("Change weights and thresholds…")))
    , m_changes(new Button(tr("What is changed…")))
    , m_publish(new Button(tr("Back to the published ones"), ButtonKind::Secondary, u"undo"_s))
{
    m_words->setObjectName(u"rulerWords"_s);
    body()->addWidget(m_words);
    body()->addWidget(m_weights);
    body()->addWidget(m_levels);
    body()->addWidget(makeButtons());
    connect(m_desk, &RulerDesk::changed, new WhenSeen(this, [this] { refresh(); }), &WhenSeen::request);
    refresh();
}

QWidget *RulerCard::makeButtons()
{
    m_change->setObjectName(u"changeRuler"_s);
    m_changes->setObjectName(u"rulerChanges"_s);
    m_publish->setObjectName(u"publishedRuler"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    for (Button *button : {m_change, m_changes, m_publish})
        flow->addWidget(button);
    connect(m_change, &QAbstractButton::clicked, this, [this] { showRuler(m_session, window()); });
    connect(m_changes, &QAbstractButton::clicked, this, [this] { showRulerChanges(m_session, window()); });
    connect(m_publish, &QAbstractButton::clicked, m_desk, &RulerDesk::usePublished);
    return buttons;
}

void RulerCard::refresh()
{
    const Catalogue &catalogue = m_desk->catalogue();
    const QString of = tr("Catalogue %1, version %2.").arg(catalogue.title, catalogue.version);
    m_words->setText(
        of + u' ' +
        (!m_desk->isOpen() ? tr("Open a project to give it weights and thresholds of its own.")
         : m_desk->isOwn()
             ? tr("This project is judged by weights of its own. Every score of it says so.")
             : tr("The weights are judgement, and the published ones are the same for everybody. A project "
                  "can have its own; then every score of it says so.")));
    fillTable(*m_weights, weightRows(catalogue));
    fillTable(*m_levels, levelRows(catalogue.ruler));
    m_change->setEnabled(m_desk->isOpen());
    m_changes->setVisible(m_desk->isOwn());
    m_publish->setVisible(m_desk->isOwn());
}

} // namespace sextant
