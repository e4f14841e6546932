// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QUrl>

#include <functional>

class QHBoxLayout;

namespace sextant {

class Button;
class TextLabel;

/// Takes folders and files that are let go over it; Space, Enter or a click choose one instead. Only local places are
/// taken: nothing is ever fetched because somebody dropped a link.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    DropZone(const QString &icon, const QString &title, const QString &hint, QWidget *parent = nullptr);

    void setChooseText(const QString &text);
    QHBoxLayout *buttons() const { return m_buttons; } ///< for a second choice beside the first
    /// What letting go would do, said while something hovers: "Let go to import 3 files into Harbour Clinic".
    void setPromise(std::function<QString(const QList<QUrl> &)> promise);
    bool isTargeted() const { return m_targeted; }

Q_SIGNALS:
    void chooseRequested();
    void dropped(const QList<QUrl> &places);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setTargeted(bool targeted, const QList<QUrl> &places = {});

    QString m_icon;
    QString m_idleTitle;
    QString m_idleHint;
    std::function<QString(const QList<QUrl> &)> m_promise;
    bool m_targeted = false;
    TextLabel *m_title;
    TextLabel *m_hint;
    Button *m_choose;
    QHBoxLayout *m_buttons;
};

} // namespace sextant
