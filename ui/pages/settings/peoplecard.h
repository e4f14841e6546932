// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/settingsform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace sextant {

class Button;
class PeopleDesk;
class Session;
struct TeamMember;

/// Who works on the open project: a table, and below it the one who is chosen or a new one to be added.
class PeopleCard : public SettingsForm
{
    Q_OBJECT

public:
    explicit PeopleCard(Session *session, QWidget *parent = nullptr);

private:
    QWidget *makeEditor();
    void fill();
    void showChosen();
    void save();
    void toggleLeft();
    const TeamMember *chosen() const;

    Session *m_session;
    PeopleDesk *m_desk;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QComboBox *m_role;
    QCheckBox *m_senior;
    QSpinBox *m_share;
    Button *m_save;
    Button *m_new;
    Button *m_left;
};

} // namespace sextant
