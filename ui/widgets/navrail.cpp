// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navrail.h"

#include "theme/theme.h"
#include "theme/typography.h"
#include "widgets/navparts.h"

#include <QKeyEvent>

namespace sextant {

namespace {

/// The hair line between two groups of places.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(17);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, 8, width(), tokens().borderWidth()), tokens().line.border);
    }
};

} // namespace

NavRail::NavRail(QWidget *parent)
    : QWidget(parent)
    , m_project(new ProjectSwitch(this))
    , m_card(new RailCard(this))
    , m_places(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setAccessibleName(tr("Places"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(8, 8, 8, 8);
    inner->setSpacing(8);
    inner->addLayout(m_places);
    inner->addStretch();
    inner->addWidget(m_card);
    inner->addLayout(m_foot);
    m_places->setSpacing(0);
    m_foot->setSpacing(0);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 1, 0);
    all->setSpacing(0);
    all->addWidget(m_project);
    all->addLayout(inner, 1);
    m_card->hide();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_project, &QAbstractButton::clicked, this, &NavRail::projectSwitchRequested);
    connect(&Theme::instance(), &Theme::changed, this, &NavRail::followWindow);
    connect(m_card, &QAbstractButton::clicked, this, &NavRail::nextStepRequested);
}

void NavRail::setItems(const QList<NavItem> &items)
{
    for (auto *layout : {m_places, m_foot})
        while (auto *item = layout->takeAt(0)) {
            if (auto *widget = item->widget())
                widget->deleteLater();
            delete item;
        }
    m_buttons.clear();
    int group = items.isEmpty() ? 0 : items.front().group;
    for (const NavItem &item : items) {
        if (item.group >= 0 && item.group != group)
            m_places->addWidget(new Rule(this));
        if (item.group >= 0)
            group = item.group;
        addItem(item, item.group < 0 ? m_foot : m_places);
    }
    setCurrent(m_current);
}

void NavRail::addItem(const NavItem &item, QVBoxLayout *to)
{
    auto *button = new NavButton(item, this);
    button->setNarrow(m_narrow);
    to->addWidget(button);
    m_buttons << button;
    connect(button, &QAbstractButton::clicked, this, [this, id = item.id] {
        setCurrent(id);
        Q_EMIT activated(id);
    });
}

void NavRail::setCurrent(const QString &id)
{
    m_current = id;
    for (auto *button : m_buttons)
        button->setChecked(button->item().id == id);
    update();
}

void NavRail::setCount(const QString &id, const QString &count)
{
    for (auto *button : m_buttons)
        if (button->item().id == id)
            button->setCount(count);
}

void NavRail::setProject(const QString &initials, const QString &name, const QString &detail)
{
    m_project->setProject(initials, name, detail);
}

void NavRail::setNextStep(const QString &title, const QString &effort, const QString &gain)
{
    m_hasStep = !title.isEmpty();
    m_card->setStep(title, effort, gain);
    m_card->setVisible(m_hasStep && !m_narrow);
}

void NavRail::setNarrowChoice(std::optional<bool> narrow)
{
    m_choice = narrow;
    followWindow();
}

void NavRail::followWindow()
{
    setNarrow(m_choice.value_or(window()->width() < scaled(narrowBelow)));
}

void NavRail::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    m_project->setNarrow(narrow);
    m_card->setVisible(m_hasStep && !narrow);
    for (auto *button : m_buttons)
        button->setNarrow(narrow);
    updateGeometry();
    update();
    Q_EMIT narrowChanged(narrow);
}

QSize NavRail::sizeHint() const
{
    return {m_narrow ? tokens().size.railNarrow : scaled(tokens().size.railWide), 480};
}

QSize NavRail::minimumSizeHint() const
{
    return {sizeHint().width(), 240};
}

void NavRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &look = tokens();
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(rect(), look.bg.rail);
    painter.fillRect(QRectF(rtl ? 0 : width() - look.borderWidth(), 0, look.borderWidth(), height()), look.line.border);
    for (const auto *button : std::as_const(m_buttons)) {
        if (!button->isChecked())
            continue;
        const int top = button->mapTo(this, QPoint()).y();
        painter.fillRect(QRectF(rtl ? width() - 3 : 0, top + 6, 3, button->height() - 12), look.bg.accent);
    }
}

void NavRail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    followWindow();
}

bool NavRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        followWindow();
    return QWidget::eventFilter(watched, event);
}

void NavRail::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (!down && event->key() != Qt::Key_Up) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto at = m_buttons.indexOf(qobject_cast<NavButton *>(focusWidget()));
    if (!m_buttons.isEmpty())
        m_buttons[std::clamp(at + (down ? 1 : -1), qsizetype(0), m_buttons.size() - 1)]->setFocus(Qt::TabFocusReason);
}

} // namespace sextant
