// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace sextant {

class PresenterView;
class SlideShow;
class SlideView;

/// A talk on a screen of its own: nothing but the slide, moved by keys, a remote or the mouse.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    explicit Presentation(SlideShow *show, QWidget *parent = nullptr);
    ~Presentation() override;

    /// The slides on the second display and the presenter's view on the first; with one display only the slides.
    void start();
    PresenterView *presenterView() const;
    void showPresenterView(bool shown);

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    bool takeMove(int key);
    bool takeSign(int key);

    SlideShow *m_show;
    SlideView *m_view;
    QPointer<PresenterView> m_presenter;
    int m_number = 0; ///< typed before Enter
};

} // namespace sextant
