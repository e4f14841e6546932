// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QWidget>

#include <optional>

namespace sextant {

class SlideShow;

/// One slide of a talk, as large as the room allows, with black around it.
class SlideView : public QWidget
{
    Q_OBJECT

public:
    /// offset: 0 the slide that is shown, 1 the one after it.
    SlideView(SlideShow *show, int offset, QWidget *parent = nullptr);

    /// What is around the slide: black where people watch.
    void setSurround(QPalette::ColorRole role);
    /// A dot that follows the mouse.
    void setPointer(bool on);
    bool hasPointer() const { return m_pointer; }

    QSize sizeHint() const override { return {480, 270}; }
    QSize minimumSizeHint() const override { return {160, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void showSlide();

    SlideShow *m_show;
    int m_offset;
    std::optional<QPalette::ColorRole> m_surround;
    bool m_pointer = false;
    QPointF m_at;
};

} // namespace sextant
