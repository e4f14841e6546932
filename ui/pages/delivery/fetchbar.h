// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sextant {

class Button;
class CiDesk;
class Notice;
class TextLabel;

/// Where the runs come from, when they were fetched last, and a way to fetch them now. What went wrong stands below.
class FetchBar : public QWidget
{
    Q_OBJECT

public:
    explicit FetchBar(CiDesk *desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();

private:
    void refresh();
    QString words() const;
    QString resultWords() const;

    CiDesk *m_desk;
    TextLabel *m_words;
    Button *m_fetch;
    Button *m_stop;
    Button *m_connect;
    Notice *m_notice;
};

} // namespace sextant
