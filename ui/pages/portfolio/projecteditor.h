// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/portfoliodesk.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace sextant {

class TextLabel;

/// Name, client, tags and next date of one project. The dialog closes by itself when its words can be used.
class ProjectEditor : public QDialog
{
    Q_OBJECT

public:
    ProjectEditor(const ProjectDetails &details, const QStringList &clients, const QDate &today,
                  QWidget *parent = nullptr);

    ProjectDetails details() const;

private:
    void accept() override;

    ProjectDetails m_before;
    QLineEdit *m_name;
    QLineEdit *m_client;
    QLineEdit *m_tags;
    QCheckBox *m_dated;
    QLineEdit *m_goal;
    QDateEdit *m_due;
    QCheckBox *m_promised;
    TextLabel *m_trouble;
};

} // namespace sextant
