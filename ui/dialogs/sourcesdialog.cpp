// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/sourcesdialog.h"

#include "dialogs/ask.h"
#include "dialogs/dialogsize.h"
#include "dialogs/mapping/trialview.h"
#include "session/session.h"
#include "theme/typography.h"
#include "usecases/sourcename.h"
#include "widgets/button.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

void addRow(QStandardItemModel *model, const QStringList &cells)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells) {
        row << new QStandardItem(cell);
        row.last()->setToolTip(cell);
    }
    model->appendRow(row);
}

QHBoxLayout *buttonRow(const QList<QWidget *> &buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch();
    return row;
}

} // namespace

SourcesDialog::SourcesDialog(Session *session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_desk(new SourcesDesk(session, this))
    , m_sourceRows(new QStandardItemModel(this))
    , m_offeredRows(new QStandardItemModel(this))
    , m_sourceView(lookingTable(m_sourceRows, tr("Repositories and components")))
    , m_offeredView(lookingTable(m_offeredRows, tr("Folders that look like components")))
    , m_trouble(new Notice)
    , m_twice(wrappedLabel(tr("A folder and the whole repository that it stands in both count. Forget the repository "
                              "where its folders speak for it."),
                           Type::Small, Ink::Secondary))
    , m_none(wrappedLabel(tr("No folder of these repositories looks like a package of its own."), Type::Body,
                          Ink::Secondary))
    , m_rename(new Button(tr("Rename…")))
    , m_addFolder(new Button(tr("Add a folder of it…")))
    , m_forget(new Button(tr("Forget"), ButtonKind::Flat))
    , m_addOffered(new Button(tr("Add as component")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Repositories and components – Sextant"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(new TextLabel(tr("Repositories and components"), Type::Title));
    all->addWidget(
        wrappedLabel(tr("A product may live in several repositories, and a repository may hold several parts "
                        "of it. What one part proves is not proven for the others. Addresses are shown as "
                        "the repository states them and never contacted."),
                     Type::Body, Ink::Secondary));
    m_trouble->hide();
    all->addWidget(m_trouble);
    all->addWidget(makeSources(), 3);
    all->addWidget(new TextLabel(tr("Folders that look like components"), Type::H2));
    all->addWidget(makeOffered(), 2);
    connect(m_desk, &SourcesDesk::changed, this, &SourcesDialog::read);
    connect(m_desk, &SourcesDesk::failed, this, [this](const Error &error) {
        m_trouble->setMessage(Tone::Warn, error.what, error.remedy);
        m_trouble->show();
    });
    fitIntoWindow(this, {880, 640}, {560, 420});
    read();
}

QWidget *SourcesDialog::makeSources()
{
    m_sourceView->setObjectName(u"sources"_s);
    m_rename->setObjectName(u"rename"_s);
    m_addFolder->setObjectName(u"addFolder"_s);
    m_forget->setObjectName(u"forget"_s);
    auto *add = new Button(tr("Add a repository…"));
    add->setObjectName(u"addRepository"_s);
    connect(add, &QAbstractButton::clicked, this, [this] {
        m_desk->addRepository(Ask::instance().openFolder(this, tr("Which repository belongs to the product, too?")));
    });
    connect(m_addFolder, &QAbstractButton::clicked, this, &SourcesDialog::addFolder);
    connect(m_forget, &QAbstractButton::clicked, this, [this] {
        if (const Repository *source = chosenSource())
            m_desk->forget(source->id);
    });
    connect(m_rename, &QAbstractButton::clicked, this, [this] {
        const Repository *source = chosenSource();
        if (!source)
            return;
        const qint64 id = source->id;
        m_desk->rename(id, Ask::instance().words(this, tr("Name of %1").arg(sourceName(*source)), tr("New name")));
    });
    connect(m_sourceView->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesDialog::showChosen);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_sourceView, 1);
    column->addWidget(m_twice);
    column->addLayout(buttonRow({add, m_addFolder, m_rename, m_forget}));
    return part;
}

QWidget *SourcesDialog::makeOffered()
{
    m_offeredView->setObjectName(u"offered"_s);
    m_addOffered->setObjectName(u"addOffered"_s);
    connect(m_addOffered, &QAbstractButton::clicked, this, &SourcesDialog::addChosenOffers);
    connect(m_offeredView, &QTableView::activated, this, &SourcesDialog::addChosenOffers);
    connect(m_offeredView->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesDialog::showChosen);
    auto *close = new Button(tr("Close"), ButtonKind::Primary);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_none);
    column->addWidget(m_offeredView, 1);
    auto *row = buttonRow({m_addOffered});
    row->addWidget(close);
    column->addLayout(row);
    return part;
}

void SourcesDialog::read()
{
    m_sources = m_desk->sources();
    m_offered = m_desk->offered();
    m_trouble->hide();
    m_sourceRows->clear();
    m_sourceRows->setHorizontalHeaderLabels({tr("Name"), tr("Repository"), tr("Folder"), tr("Cloned from")});
    for (const Repository &source : std::as_const(m_sources))
        addRow(m_sourceRows,
               {sourceName(source), source.path, source.component.isEmpty() ? tr("all of it") : source.component,
                source.remote.isEmpty() ? tr("no address stated") : source.remote});
    m_offeredRows->clear();
    m_offeredRows->setHorizontalHeaderLabels({tr("Folder"), tr("Repository")});
    for (const OfferedComponent &offer : std::as_const(m_offered))
        addRow(m_offeredRows, {offer.folder, sourceName(offer.repository)});
    m_sourceView->setColumnWidth(0, scaled(180));
    m_sourceView->setColumnWidth(1, scaled(220));
    m_sourceView->setColumnWidth(2, scaled(140));
    m_offeredView->setColumnWidth(0, scaled(320));
    m_offeredView->setVisible(!m_offered.isEmpty());
    m_none->setVisible(m_offered.isEmpty());
    m_twice->setVisible(m_desk->countsTwice());
    showChosen();
}

const Repository *SourcesDialog::chosenSource() const
{
    const int row = m_sourceView->currentIndex().row();
    return row >= 0 && row < m_sources.size() ? &m_sources[row] : nullptr;
}

void SourcesDialog::showChosen()
{
    const Repository *source = chosenSource();
    m_rename->setEnabled(source);
    m_forget->setEnabled(source);
    m_addFolder->setEnabled(source);
    m_addOffered->setEnabled(m_offeredView->currentIndex().isValid());
}

void SourcesDialog::addFolder()
{
    const Repository *source = chosenSource();
    if (!source)
        return;
    const Repository repository = *source;
    const QString folder = Ask::instance().words(this, tr("Which folder of %1?").arg(sourceName(repository)),
                                                 tr("From the root of the repository, such as services/api"));
    if (!folder.isEmpty())
        m_desk->addComponent(repository, folder);
}

void SourcesDialog::addChosenOffers()
{
    const int row = m_offeredView->currentIndex().row();
    if (row < 0 || row >= m_offered.size())
        return;
    const OfferedComponent offer = m_offered[row];
    m_desk->addComponent(offer.repository, offer.folder);
}

void showSources(Session *session, QWidget *parent)
{
    if (auto *open = parent->findChild<SourcesDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    (new SourcesDialog(session, parent))->show();
}

} // namespace sextant
