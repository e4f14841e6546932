// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/palette.h"

#include "base/job.h"
#include "theme/drawing.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/iconlabel.h"
#include "widgets/textlabel.h"
#include "window/palettelist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace sextant {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int widest = 640;
constexpr int distance = 24;
constexpr qsizetype mostOfEach = 6; ///< while all sources are shown
constexpr qsizetype mostOfOne = 50;
constexpr float dimmed = 0.32F;
constexpr float dimmedInTheDark = 0.56F;

QString titleOf(const SearchSource &source)
{
    return QCoreApplication::translate("search", source.title);
}

/// The box over the dimmed window.
class Box : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, QRectF(rect()), tokens().radius.dialog, tokens().bg.raised, tokens().line.strong,
                tokens().borderWidth());
    }
};

/// The source that a sign at the beginning stands for; -1: all of them.
int sourceOf(const QString &text)
{
    const auto sources = searchSources();
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (text.startsWith(QChar(sources[i].sign)))
            return int(i);
    return -1;
}

} // namespace

Palette::Palette(QWidget *over)
    : QWidget(over)
    , m_box(new Box(this))
    , m_field(new QLineEdit)
    , m_results(new PaletteModel(this))
    , m_list(new PaletteList(m_results))
    , m_count(new TextLabel({}, Type::Micro, Ink::Tertiary))
{
    hide();
    setAccessibleName(tr("Search or run a command"));
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    m_head = makeField();
    m_foot = makeFoot();
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    m_list->setMinimumHeight(0);
    QStringList titles;
    for (const SearchSource &source : searchSources())
        titles << titleOf(source);
    m_results->setGroups(titles);
    over->installEventFilter(this);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this] { choose(false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        // The keyboard never leaves the field, so the field says what is chosen.
        m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    });
}

Palette::~Palette()
{
    stop();
}

QWidget *Palette::makeField()
{
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setFont(typeFont(Type::H1));
    QStringList signs;
    for (const SearchSource &source : searchSources())
        signs << tr("%1 %2").arg(QChar(source.sign)).arg(titleOf(source));
    m_field->setToolTip(signs.join(u'\n'));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(10);
    row->addWidget(new IconLabel(u"search"_s, Ink::Primary));
    row->addWidget(m_field, 1);
    row->addWidget(new TextLabel(tr("> commands   # checks   ! findings   ? handbook"), Type::Micro, Ink::Tertiary));
    return line;
}

QWidget *Palette::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(
        new TextLabel(tr("↑ ↓ choose   Enter run or open   Ctrl+Enter keep this open"), Type::Micro, Ink::Tertiary));
    row->addStretch();
    row->addWidget(m_count);
    return foot;
}

void Palette::open(const SearchScope &scope, const QString &text)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_finders.clear();
    for (const SearchSource &source : searchSources())
        m_finders << source.open(scope);
    m_field->setText(text);
    m_field->setFont(typeFont(Type::H1));
    search();
    place();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::close()
{
    stop();
    hide();
    m_finders.clear(); // they hold copies of much
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::stop()
{
    ++m_version;
    m_waiting = 0;
    for (auto &search : m_running)
        search.cancel();
    m_running.clear();
}

void Palette::search()
{
    stop();
    m_time.start();
    m_moved = false;
    m_results->clearHits();
    const int only = sourceOf(m_field->text());
    const QString words = m_field->text().mid(only < 0 ? 0 : 1).simplified();
    for (int i = 0; i < m_finders.size(); ++i) {
        if (!m_finders[i] || (only >= 0 && i != only))
            continue;
        ++m_waiting;
        const auto work = [find = m_finders[i], words](const Ticket &ticket) -> Result<QList<SearchHit>> {
            return find(words, ticket);
        };
        m_running << startJob<QList<SearchHit>>(this, work,
                                                [this, i, version = m_version](const Result<QList<SearchHit>> &hits) {
                                                    take(i, version, hits ? *hits : QList<SearchHit>());
                                                });
    }
    place();
}

void Palette::take(int source, int version, const QList<SearchHit> &hits)
{
    if (version != m_version)
        return;
    --m_waiting;
    QList<SearchHit> open;
    for (const SearchHit &hit : hits)
        if (hit.action || findPageType(hit.place.page))
            open << hit;
    const SearchHit *current = m_moved ? m_results->hit(m_list->currentIndex()) : nullptr;
    const QString kept = current ? current->title : QString();
    m_results->setHits(source, open, sourceOf(m_field->text()) < 0 ? mostOfEach : mostOfOne);
    m_list->setCurrentIndex(m_results->firstHit());
    for (int row = 0; !kept.isEmpty() && row < m_results->rowCount(); ++row)
        if (const SearchHit *hit = m_results->hit(m_results->index(row)); hit && hit->title == kept)
            m_list->setCurrentIndex(m_results->index(row));
    const QLocale locale;
    m_count->setText(m_waiting > 0
                         ? tr("Searching")
                         : tr("%1 of %2, %3 ms")
                               .arg(locale.toString(m_results->hitCount()), locale.toString(m_results->foundCount()),
                                    locale.toString(m_time.elapsed())));
    place();
}

void Palette::choose(bool keepOpen)
{
    const SearchHit *hit = m_results->hit(m_list->currentIndex());
    if (!hit)
        return;
    const SearchHit found = *hit; // closing forgets it
    if (!keepOpen)
        close();
    Q_EMIT chosen(found);
    if (keepOpen)
        m_field->setFocus(Qt::PopupFocusReason);
}

bool Palette::key(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_moved = true;
        m_list->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_moved = true;
        for (int i = 0; i < int(mostOfEach); ++i)
            m_list->step(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        return key(pressed->key(), pressed->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

void Palette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(scaled(widest), this->width() - 2 * distance);
    const int top = std::min(96, height() / 8);
    // An empty list would take the room of the field.
    m_list->setVisible(m_list->heightOfAll() > 0);
    const int around = m_head->sizeHint().height() + m_foot->sizeHint().height() + 4;
    const int height = std::min(around + m_list->heightOfAll(), this->height() - top - distance);
    m_box->setGeometry((this->width() - width) / 2, top, width, height);
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Text in the light look; what is dark already only gets darker by black.
    QColor veil = tokens().isDark() ? QColor(Qt::black) : tokens().ink(Ink::Primary);
    veil.setAlphaF(tokens().isDark() ? dimmedInTheDark : dimmed);
    painter.fillRect(rect(), veil);
}

void Palette::mousePressEvent(QMouseEvent *event)
{
    if (!m_box->geometry().contains(event->pos()))
        close();
}

} // namespace sextant
