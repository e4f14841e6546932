// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/settings/settingsform.h"

class QTableWidget;

namespace sextant {

class Button;
class RulerDesk;
class Session;
class TextLabel;

/// By which weights and thresholds the open project is judged, and the way to others and back.
class RulerCard : public SettingsForm
{
    Q_OBJECT

public:
    explicit RulerCard(Session *session, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void refresh();

    Session *m_session;
    RulerDesk *m_desk;
    TextLabel *m_words;
    QTableWidget *m_weights;
    QTableWidget *m_levels;
    Button *m_change;
    Button *m_changes;
    Button *m_publish;
};

} // namespace sextant
