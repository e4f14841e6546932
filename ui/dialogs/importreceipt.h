// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/importwords.h"

#include <QDialog>

class QGridLayout;

namespace sextant {

class Button;
class Session;

/// What an import did, file by file: what each was read as, what is new and what is gone, why a file was refused, and
/// what it did to the score. Not modal: the work goes on behind it.
class ImportReceipt : public QDialog
{
    Q_OBJECT

public:
    ImportReceipt(QList<FileOutcome> outcomes, QList<ScoreChange> changes, QWidget *parent);

    QString text() const; ///< what "Copy as text" copies

Q_SIGNALS:
    void readingWanted(const QString &file); ///< nothing knows how to read it; the user will show it
    void takeBackWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeTotals();
    QWidget *makeFiles();
    QWidget *makeEffect();
    QWidget *makeButtons();
    QWidget *makeRefusal(const FileOutcome &outcome);
    void addFile(QGridLayout *grid, const FileOutcome &outcome);

    QList<FileOutcome> m_outcomes;
    QList<ScoreChange> m_changes;
    Button *m_done = nullptr;
    Button *m_takeBack = nullptr;
};

/// Shows the receipt of the session's last import beside the window.
void showImportReceipt(Session *session, const QList<FileOutcome> &outcomes, QWidget *parent);

} // namespace sextant
