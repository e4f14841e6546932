// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/rowsdialog.h"

#include "dialogs/dialogsize.h"
#include "theme/typography.h"
#include "widgets/button.h"
#include "widgets/textlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace sextant {

std::function<void(const QUrl &)> &RowsDialog::openAddress()
{
    static std::function<void(const QUrl &)> open = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    return open;
}

RowsDialog::RowsDialog(const RowsText &text, QWidget *parent)
    : QDialog(parent)
    , m_addresses(text.addresses)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – Sextant").arg(text.title));
    setAccessibleName(text.title);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(wrappedLabel(text.title, Type::Title));
    if (!text.how.isEmpty()) {
        auto *how = wrappedLabel(text.how, Type::Body, Ink::Secondary);
        how->setTextInteractionFlags(Qt::TextSelectableByMouse);
        how->setObjectName(QStringLiteral("how"));
        all->addWidget(how);
    }
    if (!text.rowsTitle.isEmpty())
        all->addWidget(wrappedLabel(text.rowsTitle, Type::H3));
    all->addWidget(makeTable(text), 1);
    if (const qint64 left = text.all - text.rows.size(); left > 0)
        all->addWidget(wrappedLabel(tr("The newest %1 of %2 are listed.").arg(text.rows.size()).arg(text.all),
                                    Type::Small, Ink::Tertiary));
    all->addWidget(makeButtons());
    fitIntoWindow(this, {860, 620}, {520, 360});
    updateButton();
}

QWidget *RowsDialog::makeTable(const RowsText &text)
{
    m_table = new QTableWidget(int(text.rows.size()), int(text.headers.size()));
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setAccessibleName(text.rowsTitle.isEmpty() ? text.title : text.rowsTitle);
    m_table->setHorizontalHeaderLabels(text.headers);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(28));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int row = 0; row < int(text.rows.size()); ++row)
        for (int column = 0; column < int(text.headers.size()); ++column) {
            auto *cell = new QTableWidgetItem(text.rows[row].value(column));
            cell->setToolTip(cell->text());
            m_table->setItem(row, column, cell);
        }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->resizeColumnsToContents();
    // The names of narrow columns are drawn with more room around them than they are measured with.
    for (int column = 0; column < int(text.headers.size()); ++column)
        m_table->setColumnWidth(column, m_table->columnWidth(column) + scaled(10));
    m_table->setVisible(!text.headers.isEmpty());
    connect(m_table, &QTableWidget::cellActivated, this, &RowsDialog::openRow);
    connect(m_table, &QTableWidget::currentCellChanged, this, &RowsDialog::updateButton);
    return m_table;
}

QWidget *RowsDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_open = new Button(tr("&Open in the browser"), ButtonKind::Secondary, QStringLiteral("external"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setAutoDefault(false);
    auto *close = new Button(tr("&Close"), ButtonKind::Primary);
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(close);
    connect(m_open, &QAbstractButton::clicked, this, [this] { openRow(m_table->currentRow()); });
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    const bool any = std::ranges::any_of(m_addresses, [](const QString &address) { return !address.isEmpty(); });
    m_open->setVisible(any);
    return bar;
}

void RowsDialog::updateButton()
{
    m_open->setEnabled(!m_addresses.value(m_table->currentRow()).isEmpty());
}

void RowsDialog::openRow(int row)
{
    const QUrl url(m_addresses.value(row), QUrl::StrictMode);
    // What the workspace holds came from outside, so nothing but a web page is opened.
    if (url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"))
        openAddress()(url);
}

} // namespace sextant
