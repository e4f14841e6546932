// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/rulerdesk.h"

#include <QDialog>

class QTableWidget;

namespace sextant {

/// What of the ruler is not as published, and the way back to it.
class RulerChanges : public QDialog
{
    Q_OBJECT

public:
    explicit RulerChanges(Session *session, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void fill();

    Session *m_session;
    RulerDesk *m_desk;
    QTableWidget *m_table;
};

void showRulerChanges(Session *session, QWidget *parent);

} // namespace sextant
