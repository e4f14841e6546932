// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/incidentscard.h"

#include "assessment/evidencefromincidents.h"
#include "dialogs/ask.h"
#include "dialogs/incidentdialog.h"
#include "pages/history/historytable.h"
#include "session/incidentdesk.h"
#include "session/session.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int rowsInSight = 6;
constexpr int columnWidth = 170;

QString durationText(const Incident &incident, const QDateTime &now)
{
    if (!incident.resolvedAt.isValid())
        return IncidentsCard::tr("still going on");
    const double hours = hoursOf(incident, now);
    return hours < 1 ? IncidentsCard::tr("%n minute(s)", nullptr, qRound(hours * 60))
                     : IncidentsCard::tr("%1 hours").arg(QLocale().toString(hours, 'f', hours < 10 ? 1 : 0));
}

} // namespace

IncidentsCard::IncidentsCard(Session *session, IncidentDesk *desk, QWidget *parent)
    : Card(tr("Incidents"), parent)
    , m_session(session)
    , m_desk(desk)
    , m_table(historyTable(tr("Incidents"),
                           {tr("Began"), tr("Lasted"), tr("What happened"), tr("Noticed first by"),
                            tr("Would have been prevented by"), tr("Cause")},
                           2))
    , m_text(wrappedLabel({}, Type::Small, Ink::Secondary))
{
    m_table->setObjectName(u"incidents"_s);
    for (const int column : {4, 5}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_table->setColumnWidth(column, scaled(columnWidth));
    }
    m_text->setObjectName(u"incidentText"_s);
    body()->addWidget(m_table);
    body()->addWidget(m_text);
    body()->addWidget(makeButtons());
    connect(m_desk, &IncidentDesk::changed, this, &IncidentsCard::refresh);
    connect(m_desk, &IncidentDesk::imported, this, &IncidentsCard::say);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &IncidentsCard::updateButtons);
    connect(m_table, &QTableWidget::itemActivated, this, &IncidentsCard::editChosen);
    refresh();
}

QWidget *IncidentsCard::makeButtons()
{
    auto *bar = new QWidget;
    auto *flow = new FlowLayout(bar, 8);
    auto *add = new Button(tr("Add an incident"), ButtonKind::Secondary, u"plus"_s);
    add->setObjectName(u"addIncident"_s);
    auto *import = new Button(tr("Import a CSV file"), ButtonKind::Secondary, u"import"_s);
    import->setObjectName(u"importIncidents"_s);
    m_edit = new Button(tr("Change"));
    m_edit->setObjectName(u"editIncident"_s);
    m_remove = new Button(tr("Delete"));
    m_remove->setObjectName(u"removeIncident"_s);
    for (Button *button : {add, import, m_edit, m_remove})
        flow->addWidget(button);
    connect(add, &QAbstractButton::clicked, this, &IncidentsCard::add);
    connect(import, &QAbstractButton::clicked, this, &IncidentsCard::importFiles);
    connect(m_edit, &QAbstractButton::clicked, this, &IncidentsCard::editChosen);
    connect(m_remove, &QAbstractButton::clicked, this, &IncidentsCard::removeChosen);
    return bar;
}

void IncidentsCard::refresh()
{
    QList<QStringList> rows;
    for (const Incident &incident : m_desk->incidents()) {
        const Check *check = m_session->catalogue().find(incident.checkId);
        rows << QStringList{QLocale().toString(incident.startedAt.toLocalTime().date(), QLocale::ShortFormat),
                            durationText(incident, m_session->now()),
                            incident.title,
                            labelOf(incident.detection),
                            check ? textOf(*check).title : incident.checkId,
                            incident.cause.simplified()};
    }
    fillHistoryTable(m_table, rows);
    for (int row = 0; row < int(rows.size()); ++row)
        m_table->item(row, 0)->setData(Qt::UserRole, m_desk->incidents()[row].id);
    m_table->setVisible(!rows.isEmpty());
    m_table->setFixedHeight(rowHeight() * (std::min(int(rows.size()), rowsInSight) + 1) + 8);
    if (const auto &trouble = m_desk->trouble())
        m_text->setText(tr("The incidents could not be read: %1").arg(trouble->what));
    else
        m_text->setText(rows.isEmpty()
                            ? tr("No incident is known. Whatever went wrong for users belongs here: it shows "
                                 "what to mend first.")
                            : QString());
    m_text->setVisible(!m_text->text().isEmpty());
    updateButtons();
}

void IncidentsCard::showIncident(qint64 id)
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (m_table->item(row, 0)->data(Qt::UserRole).toLongLong() == id)
            m_table->setCurrentCell(row, 0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void IncidentsCard::updateButtons()
{
    const qsizetype count = chosen().size();
    m_edit->setEnabled(count == 1);
    m_remove->setEnabled(count > 0);
}

QList<qint64> IncidentsCard::chosen() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids << m_table->item(index.row(), 0)->data(Qt::UserRole).toLongLong();
    return ids;
}

void IncidentsCard::edit(const Incident &incident)
{
    auto *dialog = new IncidentDialog(incident, m_session->catalogue(), m_session->now(), window());
    connect(dialog, &IncidentDialog::chosen, m_desk, &IncidentDesk::put);
    dialog->open();
}

void IncidentsCard::add()
{
    Incident incident;
    incident.startedAt = m_session->now().addSecs(-3600);
    incident.source = m_session->person().name;
    edit(incident);
}

void IncidentsCard::editChosen()
{
    const QList<qint64> ids = chosen();
    for (const Incident &incident : m_desk->incidents())
        if (ids.size() == 1 && incident.id == ids.front())
            return edit(incident);
}

void IncidentsCard::removeChosen()
{
    m_desk->remove(chosen());
}

void IncidentsCard::importFiles()
{
    const QStringList files = Ask::instance().openFiles(this, tr("Import incidents"), tr("Lists of incidents (*.csv)"));
    for (const QString &file : files.mid(0, 1))
        m_desk->importFile(file);
}

void IncidentsCard::say(const IncidentFile &file)
{
    QStringList sentences{tr("%n incident(s) read.", nullptr, int(file.incidents.size()))};
    if (file.known > 0)
        sentences << tr("%n were known already.", nullptr, file.known);
    if (file.refused > 0)
        sentences << tr("%n line(s) left out.", nullptr, file.refused) << file.reasons;
    m_text->setText(sentences.join(u' '));
    m_text->show();
}

} // namespace sextant
