// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/importsdialog.h"

#include "dialogs/ask.h"
#include "dialogs/dialogsize.h"
#include "dialogs/mapping/trialview.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

void appendRow(QStandardItemModel *model, const QStringList &cells)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells)
        row << new QStandardItem(cell);
    model->appendRow(row);
}

QString changesText(const Import &import)
{
    if (import.historic)
        return ImportsDialog::tr("older than what was known, changed nothing");
    return ImportsDialog::tr("%1 new, %2 fixed, %3 unchanged")
        .arg(QLocale().toString(import.changes.added + import.changes.reopened),
             QLocale().toString(import.changes.fixed), QLocale().toString(import.changes.unchanged));
}

} // namespace

ImportsDialog::ImportsDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(ImportDesk::of(session))
    , m_importRows(new QStandardItemModel(this))
    , m_mappingRows(new QStandardItemModel(this))
    , m_importView(lookingTable(m_importRows, tr("Imports")))
    , m_mappingView(lookingTable(m_mappingRows, tr("Mappings")))
    , m_why(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_takeBack(new Button(tr("Take back")))
    , m_export(new Button(tr("Export…")))
    , m_remove(new Button(tr("Remove"), ButtonKind::Flat))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Imports – Sextant"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(new TextLabel(tr("Imports"), Type::Title));
    all->addWidget(wrappedLabel(tr("A new report of the same tool about the same part of the product replaces what the "
                                   "one before it said: what it does not name any more is fixed. Nothing else is "
                                   "closed by an import."),
                                Type::Body, Ink::Secondary));
    all->addWidget(makeImports(), 3);
    all->addWidget(new TextLabel(tr("Mappings for files that Sextant does not know"), Type::H2));
    all->addWidget(makeMappings(), 2);
    connect(m_session, &Session::assessmentChanged, this, &ImportsDialog::readImports);
    connect(m_session, &Session::projectChanged, this, &ImportsDialog::readImports);
    connect(m_desk, &ImportDesk::mappingsChanged, this, &ImportsDialog::readMappings);
    fitIntoWindow(this, {880, 640}, {640, 480});
    readImports();
    readMappings();
}

QWidget *ImportsDialog::makeImports()
{
    m_importView->setObjectName(u"imports"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_why->setObjectName(u"why"_s);
    connect(m_importView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportsDialog::showChosen);
    connect(m_takeBack, &QAbstractButton::clicked, this, &ImportsDialog::takeBackChosen);
    auto *part = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_why, 1);
    row->addWidget(m_takeBack);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_importView, 1);
    column->addLayout(row);
    return part;
}

QWidget *ImportsDialog::makeMappings()
{
    m_mappingView->setObjectName(u"mappings"_s);
    m_export->setObjectName(u"exportMapping"_s);
    m_remove->setObjectName(u"removeMapping"_s);
    auto *bring = new Button(tr("Import…"));
    bring->setObjectName(u"importMapping"_s);
    connect(bring, &QAbstractButton::clicked, this, &ImportsDialog::chooseImport);
    connect(m_export, &QAbstractButton::clicked, this, &ImportsDialog::chooseExport);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (const Mapping *mapping = chosenMapping())
            m_desk->removeMapping(*mapping);
    });
    connect(m_mappingView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportsDialog::showChosen);
    auto *close = new Button(tr("Close"), ButtonKind::Primary);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *part = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(bring);
    row->addWidget(m_export);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_mappingView, 1);
    column->addLayout(row);
    return part;
}

void ImportsDialog::readImports()
{
    m_imports = m_desk->imports();
    m_importRows->clear();
    m_importRows->setHorizontalHeaderLabels({tr("Imported"), tr("Tool"), tr("File"), tr("What it did")});
    for (const Import &import : std::as_const(m_imports))
        appendRow(m_importRows, {QLocale().toString(import.importedAt.toLocalTime(), QLocale::ShortFormat), import.tool,
                                 import.fileName, changesText(import)});
    m_importView->setColumnWidth(0, scaled(130));
    m_importView->setColumnWidth(1, scaled(130));
    m_importView->setColumnWidth(2, scaled(220));
    showChosen();
}

void ImportsDialog::readMappings()
{
    m_mappings = m_desk->mappings();
    m_mappingRows->clear();
    m_mappingRows->setHorizontalHeaderLabels({tr("Name"), tr("Tool"), tr("Recognised by")});
    for (const Mapping &mapping : std::as_const(m_mappings))
        appendRow(m_mappingRows, {mapping.name, mapping.tool, mapping.needs.join(u", "_s)});
    m_mappingView->setColumnWidth(0, scaled(180));
    m_mappingView->setColumnWidth(1, scaled(140));
    showChosen();
}

const Import *ImportsDialog::chosenImport() const
{
    const int row = m_importView->currentIndex().row();
    return row >= 0 && row < m_imports.size() ? &m_imports[row] : nullptr;
}

const Mapping *ImportsDialog::chosenMapping() const
{
    const int row = m_mappingView->currentIndex().row();
    return row >= 0 && row < m_mappings.size() ? &m_mappings[row] : nullptr;
}

void ImportsDialog::showChosen()
{
    const Import *import = chosenImport();
    const QString why = import ? m_desk->obstacle(*import) : QString();
    m_takeBack->setEnabled(import && why.isEmpty());
    m_why->setText(!import ? tr("Choose an import to take it back.")
                   : why.isEmpty()
                       ? tr("Taking it back: what it brought goes, what it fixed is open again, what people "
                            "decided stays.")
                       : tr("It cannot be taken back. %1").arg(why));
    m_export->setEnabled(chosenMapping());
    m_remove->setEnabled(chosenMapping());
}

void ImportsDialog::takeBackChosen()
{
    const Import *import = chosenImport();
    // The workspace keeps no paths of others' files, so that only the person can bring it again.
    if (import && Ask::instance().confirm(this, tr("Take back the import of %1?").arg(import->fileName),
                                          tr("To have it again, its file must be imported again."), tr("Take back")))
        m_desk->takeBack({import->id}, {}, import->fileName);
}

void ImportsDialog::chooseImport()
{
    const QStringList files = Ask::instance().openFiles(this, tr("Which mapping?"), tr("Mappings (*.json)"));
    if (!files.isEmpty())
        m_desk->importMapping(files.front());
}

void ImportsDialog::chooseExport()
{
    const Mapping *mapping = chosenMapping();
    if (!mapping)
        return;
    const QString file =
        Ask::instance().saveFile(this, tr("Export the mapping"), mapping->name + u".json", tr("Mappings (*.json)"));
    if (!file.isEmpty())
        m_desk->exportMapping(*mapping, file);
}

void showImports(Session *session, QWidget *parent)
{
    if (auto *open = parent->findChild<ImportsDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new ImportsDialog(session, parent))->show();
}

} // namespace sextant
