// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/presentation.h"

#include "presentation/presenterview.h"
#include "presentation/slideshow.h"
#include "presentation/slideview.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace sextant {

Presentation::Presentation(SlideShow *show, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_show(show)
    , m_view(new SlideView(show, 0))
{
    setWindowTitle(tr("Presentation"));
    setFocusPolicy(Qt::StrongFocus);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_view);
}

Presentation::~Presentation()
{
    delete m_presenter;
}

PresenterView *Presentation::presenterView() const
{
    return m_presenter;
}

void Presentation::start()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QScreen *here = parentWidget() ? parentWidget()->screen() : screens.front();
    QScreen *there = here;
    if (screens.size() > 1) {
        there = screens.front() == here ? screens.at(1) : screens.front();
        showPresenterView(true);
        m_presenter->setScreen(here);
        m_presenter->setGeometry(here->availableGeometry());
        m_presenter->showMaximized();
    }
    setScreen(there);
    setGeometry(there->geometry()); // where nothing manages windows, full screen alone has no size
    showFullScreen();
    activateWindow();
    setFocus();
}

void Presentation::showPresenterView(bool shown)
{
    if (!shown) {
        if (m_presenter)
            m_presenter->close();
        return;
    }
    if (!m_presenter) {
        m_presenter = new PresenterView(m_show);
        m_presenter->installEventFilter(this);
        connect(m_presenter, &PresenterView::endRequested, this, &QWidget::close);
    }
    m_presenter->show();
}

bool Presentation::eventFilter(QObject *watched, QEvent *event)
{
    // Keys that no field of the presenter's view took mean the same as here.
    if (watched == m_presenter && event->type() == QEvent::KeyPress)
        return takeKey(*static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

void Presentation::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

bool Presentation::takeKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        m_number = std::min(999, m_number * 10 + key - Qt::Key_0);
        return true;
    }
    const int number = std::exchange(m_number, 0);
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && number > 0) {
        m_show->goTo(number - 1);
        return true;
    }
    return takeMove(key) || takeSign(key);
}

bool Presentation::takeMove(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_show->next();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        m_show->previous();
        return true;
    case Qt::Key_Home:
        m_show->goTo(0);
        return true;
    case Qt::Key_End:
        m_show->goTo(m_show->count() - 1);
        return true;
    default:
        return false;
    }
}

bool Presentation::takeSign(int key)
{
    switch (key) {
    case Qt::Key_B:
    case Qt::Key_Period: // what remotes send
        m_show->setBlank(!m_show->isBlank());
        return true;
    case Qt::Key_L:
        m_view->setPointer(!m_view->hasPointer());
        return true;
    case Qt::Key_P:
        showPresenterView(!m_presenter || !m_presenter->isVisible());
        return true;
    case Qt::Key_Plus:
        m_show->setStepsDone(m_show->stepsDone() + 1);
        return true;
    case Qt::Key_Minus:
        m_show->setStepsDone(m_show->stepsDone() - 1);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void Presentation::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_show->next();
    else if (event->button() == Qt::RightButton)
        m_show->previous();
}

void Presentation::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() < 0)
        m_show->next();
    else if (event->angleDelta().y() > 0)
        m_show->previous();
}

void Presentation::closeEvent(QCloseEvent *event)
{
    if (m_presenter)
        m_presenter->close();
    Q_EMIT ended();
    QWidget::closeEvent(event);
}

} // namespace sextant
