// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/card.h"

class QTableWidget;

namespace sextant {

class Button;
class IncidentDesk;
class Session;
struct Incident;
struct IncidentFile;

/// The register of incidents: a table, and what can be done with it.
class IncidentsCard : public Card
{
    Q_OBJECT

public:
    IncidentsCard(Session *session, IncidentDesk *desk, QWidget *parent = nullptr);

    /// Selects it, and takes the keyboard there.
    void showIncident(qint64 id);

private:
    QWidget *makeButtons();
    void refresh();
    void updateButtons();
    void edit(const Incident &incident);
    void add();
    void editChosen();
    void removeChosen();
    void importFiles();
    void say(const IncidentFile &file);
    QList<qint64> chosen() const;

    Session *m_session;
    IncidentDesk *m_desk;
    QTableWidget *m_table;
    TextLabel *m_text;
    Button *m_edit = nullptr;
    Button *m_remove = nullptr;
};

} // namespace sextant
