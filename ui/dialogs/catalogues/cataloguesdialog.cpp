// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/catalogues/cataloguesdialog.h"

#include "dialogs/ask.h"
#include "dialogs/catalogues/changestext.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize preferred{860, 640};
constexpr int idRole = Qt::UserRole;

QStandardItem *cell(const QString &text, qint64 id)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(id, idRole);
    return item;
}

} // namespace

CataloguesDialog::CataloguesDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(new CatalogueDesk(session, this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QTreeView)
    , m_changes(wrappedLabel({}, Type::Body))
    , m_answers(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_detail(new QPlainTextEdit)
    , m_import(new Button(tr("Import…")))
    , m_export(new Button(tr("Export…")))
    , m_lens(new Button(tr("Export as a lens…")))
    , m_remove(new Button(tr("Remove"), ButtonKind::Flat))
    , m_use(new Button(tr("Judge this project by it"), ButtonKind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Catalogues – Sextant"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Catalogues of this workspace"));
    m_list->setMaximumHeight(scaled(196));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(new TextLabel(tr("Catalogues"), Type::Title));
    all->addWidget(
        wrappedLabel(tr("A catalogue is the ruler that a product is measured with. Export one, change "
                        "weights, texts or checks in the file, raise its version, and import it as your own."),
                     Type::Body, Ink::Secondary));
    all->addWidget(m_list);
    all->addWidget(makeSummary(), 1);
    all->addWidget(makeButtons());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CataloguesDialog::showSelected);
    connect(m_desk, &CatalogueDesk::changed, this, &CataloguesDialog::read);
    connect(m_desk, &CatalogueDesk::planned, this, &CataloguesDialog::showPlan);
    connect(m_desk, &CatalogueDesk::imported, this, &CataloguesDialog::select);
    connect(m_desk, &CatalogueDesk::exported, this,
            [this](const QString &path) { m_changes->setText(tr("Written to %1.").arg(path)); });
    resize(preferred.boundedTo(parent ? parent->size() - QSize(48, 48) : preferred).expandedTo({640, 480}));
    read();
}

QWidget *CataloguesDialog::makeSummary()
{
    m_detail->setReadOnly(true);
    m_detail->setFont(typeFont(Type::Code));
    m_detail->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_detail->setAccessibleName(tr("What is different"));
    m_detail->setTabChangesFocus(true);
    m_changes->setObjectName(u"changes"_s);
    m_answers->setObjectName(u"answers"_s);
    auto *summary = new QWidget;
    auto *column = new QVBoxLayout(summary);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_changes);
    column->addWidget(m_answers);
    column->addWidget(m_detail, 1);
    return summary;
}

QWidget *CataloguesDialog::makeButtons()
{
    m_import->setObjectName(u"import"_s);
    m_export->setObjectName(u"export"_s);
    m_lens->setObjectName(u"lens"_s);
    m_lens->setToolTip(tr("A custom lens of the AWS Well-Architected Tool: each check as a question with its risk"));
    m_remove->setObjectName(u"remove"_s);
    m_use->setObjectName(u"use"_s);
    connect(m_import, &QAbstractButton::clicked, this, &CataloguesDialog::chooseImport);
    connect(m_export, &QAbstractButton::clicked, this, &CataloguesDialog::chooseExport);
    connect(m_lens, &QAbstractButton::clicked, this, &CataloguesDialog::chooseLens);
    connect(m_remove, &QAbstractButton::clicked, this, &CataloguesDialog::removeSelected);
    connect(m_use, &QAbstractButton::clicked, this, &CataloguesDialog::useSelected);
    auto *close = new Button(tr("Close"), ButtonKind::Flat);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_import);
    row->addWidget(m_export);
    row->addWidget(m_lens);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_use);
    return buttons;
}

void CataloguesDialog::read()
{
    const qint64 selected = m_list->currentIndex().isValid() ? selectedId() : m_desk->current();
    const auto stored = m_desk->list();
    if (!stored) {
        Q_EMIT m_session->failed(stored.error());
        return;
    }
    m_stored = *stored;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Catalogue"), tr("Version"), tr("Imported"), tr("Used here")});
    const qint64 current = m_desk->current();
    const auto add = [this, current](qint64 id, const QString &name, const QString &version, const QString &since) {
        const bool used = m_session->hasProject() && id == current;
        m_model->appendRow(
            {cell(name, id), cell(version, id), cell(since, id), cell(used ? tr("Yes") : QString(), id)});
    };
    const Catalogue &builtIn = m_session->builtInCatalogue();
    add(0, tr("%1 (built in)").arg(builtIn.id), builtIn.version, tr("with the program"));
    for (const StoredCatalogue &each : std::as_const(m_stored))
        add(each.id, each.catalogueId, each.version,
            QLocale().toString(each.importedAt.toLocalTime().date(), QLocale::ShortFormat));
    m_list->header()->resizeSection(0, scaled(320));
    select(selected);
}

void CataloguesDialog::select(qint64 id)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(idRole).toLongLong() == id)
            m_list->setCurrentIndex(m_model->index(row, 0));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

qint64 CataloguesDialog::selectedId() const
{
    return m_list->currentIndex().data(idRole).toLongLong();
}

QString CataloguesDialog::selectedName() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.siblingAtColumn(0).data().toString() + u' ' + index.siblingAtColumn(1).data().toString();
}

void CataloguesDialog::showSelected()
{
    if (!m_list->currentIndex().isValid())
        return;
    const qint64 id = selectedId();
    const auto stored = std::ranges::find(m_stored, id, &StoredCatalogue::id);
    m_plan.reset();
    m_use->setEnabled(false);
    m_remove->setEnabled(stored != m_stored.end() && stored->projects == 0);
    m_answers->clear();
    m_detail->clear();
    if (!m_session->hasProject()) {
        m_changes->setText(tr("Open a project to see what a catalogue would change for it."));
    } else if (id == m_desk->current()) {
        m_changes->setText(tr("This project is judged by it."));
    } else {
        m_changes->setText(tr("Comparing with the catalogue of this project…"));
        m_desk->plan(id);
    }
}

void CataloguesDialog::showPlan(const CatalogueSwitch &plan)
{
    // An answer to an earlier selection says nothing about this one.
    if (plan.to != selectedId() || plan.from != m_desk->current())
        return;
    m_plan = plan;
    m_changes->setText(changesSummary(plan.changes));
    m_answers->setText(answersSummary(plan.answers));
    m_detail->setPlainText(changesDetail(plan.changes));
    m_use->setEnabled(true);
}

void CataloguesDialog::chooseImport()
{
    const QStringList files = Ask::instance().openFiles(this, tr("Which catalogue?"), tr("Catalogues (*.json)"));
    if (!files.isEmpty())
        m_desk->importFile(files.front());
}

QString CataloguesDialog::askWhereTo(const QString &kind, const QString &files)
{
    const QString name = m_list->currentIndex().siblingAtColumn(0).data().toString().section(u' ', 0, 0);
    const QString version = m_list->currentIndex().siblingAtColumn(1).data().toString();
    return Ask::instance().saveFile(this, tr("Export to"), u"%1-%2-%3.json"_s.arg(kind, name, version), files);
}

void CataloguesDialog::chooseExport()
{
    const QString path = askWhereTo(u"catalogue"_s, tr("Catalogues (*.json)"));
    if (!path.isEmpty())
        m_desk->exportTo(selectedId(), path);
}

void CataloguesDialog::chooseLens()
{
    const QString path = askWhereTo(u"lens"_s, tr("Custom lenses (*.json)"));
    if (!path.isEmpty())
        m_desk->exportLens(selectedId(), path);
}

void CataloguesDialog::useSelected()
{
    if (m_plan)
        m_desk->use(*m_plan, selectedName());
}

void CataloguesDialog::removeSelected()
{
    const auto stored = std::ranges::find(m_stored, selectedId(), &StoredCatalogue::id);
    if (stored != m_stored.end())
        m_desk->remove(StoredCatalogue(*stored));
}

void showCatalogues(Session *session, QWidget *parent)
{
    auto *dialog = parent ? parent->findChild<CataloguesDialog *>() : nullptr;
    if (!dialog)
        dialog = new CataloguesDialog(session, parent);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace sextant
