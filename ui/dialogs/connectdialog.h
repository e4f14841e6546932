// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ciconnection.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace sextant {

class Button;
class CiDesk;
class Notice;
class TextLabel;

/// Which server has the runs of this project, what it is asked for there, and with which token. Nothing is sent before
/// somebody presses a button that says so.
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectDialog(CiDesk *desk, QWidget *parent);

private:
    void build();
    QWidget *makeButtons();
    void show(const CiConnection &connection);
    void showProvider();
    void showTarget();
    void test();
    void save();
    void tell(bool good, const QString &lead, const QString &text = {});
    Connection entered() const;
    /// Those of the same server, each in order; none when one is no name, which is told.
    std::optional<QStringList> further(const Connection &first);
    std::optional<Token> token();

    CiDesk *m_desk;
    QComboBox *m_provider;
    QComboBox *m_place; ///< offered ones; hidden when there are none
    QLineEdit *m_address;
    QLineEdit *m_repository;
    QPlainTextEdit *m_further; ///< repositories of the same server, one a line
    QLineEdit *m_token;
    QCheckBox *m_watch;
    TextLabel *m_scopes;
    TextLabel *m_target;
    Notice *m_notice;
    Button *m_test;
};

} // namespace sextant
