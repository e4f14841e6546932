// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ask.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace sextant {

namespace {

bool confirmed(QWidget *parent, const QString &question, const QString &consequence, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(consequence);
    QPushButton *go = box.addButton(verb, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == go;
}

} // namespace

Ask &Ask::instance()
{
    static Ask ask{
        [](QWidget *parent, const QString &title) { return QFileDialog::getExistingDirectory(parent, title); },
        [](QWidget *parent, const QString &title, const QString &filter) {
            return QFileDialog::getOpenFileNames(parent, title, {}, filter);
        },
        [](QWidget *parent, const QString &title, const QString &name, const QString &filter) {
            return QFileDialog::getSaveFileName(parent, title, name, filter);
        },
        confirmed,
        [](QWidget *parent, const QString &title, const QString &label) {
            return QInputDialog::getText(parent, title, label).trimmed();
        }};
    return ask;
}

} // namespace sextant
