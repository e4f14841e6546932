// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/handbookpage.h"

#include "pages/handbook/handbookbrowser.h"
#include "theme/theme.h"
#include "theme/typography.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace sextant {

namespace {

constexpr int indexWidth = 272;
constexpr int widestText = 840; ///< longer lines are hard to read
constexpr int idRole = Qt::UserRole;

} // namespace

HandbookPage::HandbookPage(Session *session, QWidget *parent)
    : Page(session, parent)
    , m_entries(handbookEntries(QLocale().name().section(u'_', 0, 0)))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new HandbookBrowser)
{
    m_text->setMaximumWidth(scaled(widestText));
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(makeIndex(), 1);
    all->addWidget(m_text, 3);
    all->addStretch();
    setFocusProxy(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookPage::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            showEntry(item->data(idRole).toString());
    });
    connect(m_text, &HandbookBrowser::pageRequested, this,
            [this](const QString &id) { Q_EMIT navigateRequested({.page = QStringLiteral("handbook"), .item = id}); });
    filter();
    goTo({});
}

QWidget *HandbookPage::makeIndex()
{
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages of the handbook"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *index = new QWidget;
    index->setMinimumWidth(160);
    index->setMaximumWidth(scaled(indexWidth));
    auto *column = new QVBoxLayout(index);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    return index;
}

QString HandbookPage::subtitle() const
{
    return tr("%n page(s), part of the program", nullptr, int(m_entries.size()));
}

QWidget *HandbookPage::filterField() const
{
    return m_search;
}

void HandbookPage::goTo(const Destination &destination)
{
    const auto known = [this](const QString &id) {
        return std::ranges::any_of(m_entries, [&id](const HandbookEntry &entry) { return entry.id == id; });
    };
    const QString wanted = known(destination.item) ? destination.item : firstHandbookEntry;
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(idRole).toString() == wanted)
            m_list->setCurrentRow(row);
}

void HandbookPage::filter()
{
    const QString words = m_search->text();
    const QSignalBlocker quiet(m_list); // the text stays while its row is made anew
    m_list->clear();
    for (const HandbookEntry &entry : m_entries) {
        if (!speaksOf(entry, words))
            continue;
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(idRole, entry.id);
        item->setSizeHint({0, rowHeight()});
        if (entry.id == m_shown)
            m_list->setCurrentItem(item);
    }
    m_text->mark(words);
    if (!m_list->currentItem() && m_list->count() > 0 && !words.isEmpty()) {
        m_list->setCurrentRow(0);
        showEntry(m_list->currentItem()->data(idRole).toString());
    }
}

void HandbookPage::showEntry(const QString &id)
{
    if (id == m_shown)
        return;
    m_shown = id;
    for (const HandbookEntry &entry : m_entries)
        if (entry.id == id)
            m_text->setPage(entry.title, entry.text);
    m_text->mark(m_search->text());
}

} // namespace sextant
