// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/figure.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace sextant {

namespace {

class AccessibleFigure : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleFigure(Figure *figure)
        : QAccessibleWidget(figure, QAccessible::ProgressBar)
        , m_figure(figure)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QVariant currentValue() const override { return int(std::lround(m_figure->bounds().ordered().score)); }
    void setCurrentValue(const QVariant &) override {} // a score is worked out, never set
    QVariant maximumValue() const override { return 100; }
    QVariant minimumValue() const override { return 0; }
    QVariant minimumStepSize() const override { return 1; }

private:
    Figure *m_figure;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *figure = qobject_cast<Figure *>(object);
    return figure ? new AccessibleFigure(figure) : nullptr;
}

} // namespace

void installFigureAccessibility()
{
    QAccessible::installFactory(makeAccessible);
}

Figure::Figure(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (installFigureAccessibility(), true);
    Q_UNUSED(installed)
}

void Figure::setBounds(const Bounds &bounds)
{
    if (m_bounds == bounds)
        return;
    m_bounds = bounds;
    updateName();
    update();
    QAccessibleValueChangeEvent event(this, int(std::lround(bounds.ordered().score)));
    QAccessible::updateAccessibility(&event);
}

void Figure::setName(const QString &name)
{
    m_name = name;
    updateName();
}

void Figure::updateName()
{
    const QString spoken = spokenBounds(m_name, m_bounds);
    setAccessibleName(spoken);
    setToolTip(spoken);
}

void Figure::setExplainable(bool explainable)
{
    m_explainable = explainable;
    setFocusPolicy(explainable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(explainable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Figure::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_explainable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT explainRequested();
    else
        QWidget::mouseReleaseEvent(event);
}

void Figure::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space || event->key() == Qt::Key_W;
    if (m_explainable && opens && event->modifiers() == Qt::NoModifier)
        Q_EMIT explainRequested();
    else
        QWidget::keyPressEvent(event);
}

void Figure::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Figure::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace sextant
