// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QBoxLayout;
class QScrollArea;

namespace sextant {

/// How the program looks, who is at the keyboard, where the workspace is, and by which rules scores come about.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Session *session, QWidget *parent);

    QString subtitle() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_columns;
    QScrollArea *m_scroll;
};

} // namespace sextant
