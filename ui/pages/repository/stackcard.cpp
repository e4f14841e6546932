// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repository/stackcard.h"

#include "theme/theme.h"
#include "widgets/clearlayout.h"
#include "widgets/flowlayout.h"
#include "widgets/listrow.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostLanguages = 5;
constexpr int mostItems = 7;
constexpr int mostNotFound = 5;

Tone toneOf(Support support)
{
    switch (support) {
    case Support::Ended:
        return Tone::Bad;
    case Support::EndsSoon:
        return Tone::Warn;
    case Support::Supported:
        return Tone::Good;
    case Support::Unknown:
        break;
    }
    return Tone::Neutral;
}

/// What needs attention first, then what tells most about the product.
bool tellsMore(const StackItem &a, const StackItem &b)
{
    const auto rank = [](const StackItem &item) {
        const bool urgent = item.support == Support::Ended || item.support == Support::EndsSoon;
        return std::tuple(urgent ? -int(item.support) : 0, item.kind, -item.count);
    };
    return rank(a) < rank(b);
}

} // namespace

QString supportText(const StackItem &item)
{
    const QString day = QLocale().toString(item.supportEnds, u"d MMM yyyy"_s);
    switch (item.support) {
    case Support::Ended:
        return item.supportEnds.isValid()
                   ? QCoreApplication::translate("StackCard", "past its end of life since %1").arg(day)
                   : QCoreApplication::translate("StackCard", "past its end of life");
    case Support::EndsSoon:
        return QCoreApplication::translate("StackCard", "support ends on %1").arg(day);
    case Support::Supported:
        return item.supportEnds.isValid() ? QCoreApplication::translate("StackCard", "supported until %1").arg(day)
                                          : QCoreApplication::translate("StackCard", "supported, no end announced");
    case Support::Unknown:
        break;
    }
    return {};
}

LanguageBar::LanguageBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LanguageBar::setLanguages(const QList<CodeFigures::Language> &languages)
{
    qint64 all = 0;
    for (const CodeFigures::Language &language : languages)
        all += language.lines;
    m_shares.clear();
    for (const CodeFigures::Language &language : languages.first(std::min<qsizetype>(languages.size(), mostLanguages)))
        m_shares << (all > 0 ? double(language.lines) / double(all) : 0);
    update();
}

void LanguageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    painter.fillRect(rect(), look.bg.track);
    qreal at = 0;
    for (int i = 0; i < int(m_shares.size()); ++i) {
        const qreal length = width() * m_shares[i];
        const qreal left = layoutDirection() == Qt::RightToLeft ? width() - at - length : at;
        painter.fillRect(QRectF(left, 0, std::max(1.0, length - 1), height()),
                         look.chart.heat[std::size_t(5 - std::min(i, 4))]);
        at += length;
    }
}

StackCard::StackCard(QWidget *parent)
    : Card(tr("Detected stack"), parent)
    , m_bar(new LanguageBar)
    , m_languages(new QWidget)
    , m_rows(new QVBoxLayout)
{
    new FlowLayout(m_languages);
    body()->setSpacing(6);
    body()->addWidget(m_bar);
    body()->addWidget(m_languages);
    body()->addLayout(m_rows);
    body()->addStretch();
    m_rows->setSpacing(0);
    connect(this, &Card::linkActivated, this, [this] {
        m_all = !m_all;
        setStack(m_figures, &m_stack, m_notFound);
    });
}

void StackCard::addItem(const StackItem &item)
{
    ListEntry entry;
    entry.title = item.version.isEmpty() ? item.title : u"%1 %2"_s.arg(item.title, item.version);
    const Place place = item.places.value(0);
    const QString where = place.line > 0 ? u"%1:%2"_s.arg(place.path).arg(place.line) : place.path;
    entry.detail = u"%1 · %2"_s.arg(labelOf(item.kind), where);
    entry.badge = supportText(item);
    entry.badgeTone = toneOf(item.support);
    auto *row = new ListRow(entry);
    row->setLineAbove(m_rows->count() > 0);
    connect(row, &QAbstractButton::clicked, this, [this, item] { Q_EMIT itemActivated(item); });
    m_rows->addWidget(row);
}

void StackCard::setStack(const CodeFigures *figures, const Stack *stack, const QStringList &notFound)
{
    m_figures = figures;
    if (stack != &m_stack)
        m_stack = stack ? *stack : Stack();
    m_notFound = notFound;
    const QList<CodeFigures::Language> languages = figures ? figures->languages : QList<CodeFigures::Language>();
    m_bar->setLanguages(languages);
    m_bar->setVisible(!languages.isEmpty());
    clearLayout(m_languages->layout());
    qint64 all = 0;
    for (const CodeFigures::Language &language : languages)
        all += language.lines;
    for (const CodeFigures::Language &language : languages.first(std::min<qsizetype>(languages.size(), mostLanguages)))
        m_languages->layout()->addWidget(
            new TextLabel(tr("%1 %2 %").arg(language.name).arg(all > 0 ? 100 * language.lines / all : 0), Type::Small,
                          Ink::Secondary));
    clearLayout(m_rows);
    m_items = m_stack.items;
    std::ranges::stable_sort(m_items, tellsMore);
    const qsizetype shown = m_all ? m_items.size() : std::min<qsizetype>(m_items.size(), mostItems);
    for (const StackItem &item : m_items.first(shown))
        addItem(item);
    setLink(m_items.size() <= mostItems ? QString()
            : m_all                     ? tr("Show less")
                                        : tr("All %n", nullptr, int(m_items.size())));
    if (m_items.isEmpty())
        m_rows->addWidget(
            wrappedLabel(figures ? tr("Nothing known was recognised.") : tr("It appears with the next scan."),
                         Type::Body, Ink::Secondary));
    if (!notFound.isEmpty())
        m_rows->addWidget(
            wrappedLabel(tr("Looked for, not found: %1")
                             .arg(notFound.first(std::min<qsizetype>(notFound.size(), mostNotFound)).join(u", "_s)),
                         Type::Small, Ink::Secondary));
    if (m_stack.tableDate.isValid())
        m_rows->addWidget(
            wrappedLabel(tr("Ends of support as of %1, from %2")
                             .arg(QLocale().toString(m_stack.tableDate, u"d MMM yyyy"_s), m_stack.tableSource),
                         Type::Small, Ink::Tertiary));
}

} // namespace sextant
